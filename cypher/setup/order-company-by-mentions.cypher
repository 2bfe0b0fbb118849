// Lists of Company nodes by number of mentions are read in the order of this index.
CREATE INDEX order_company_by_mentions IF NOT EXISTS
FOR (node:Company) ON (node.mentionCount, node.id)
