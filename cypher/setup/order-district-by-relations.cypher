// Lists of District nodes by number of relations are read in the order of this index.
CREATE INDEX order_district_by_relations IF NOT EXISTS
FOR (node:District) ON (node.relationCount, node.id)
