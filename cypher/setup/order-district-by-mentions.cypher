// Lists of District nodes by number of mentions are read in the order of this index.
CREATE INDEX order_district_by_mentions IF NOT EXISTS
FOR (node:District) ON (node.mentionCount, node.id)
