// Lists of Company nodes by number of relations are read in the order of this index.
CREATE INDEX order_company_by_relations IF NOT EXISTS
FOR (node:Company) ON (node.relationCount, node.id)
