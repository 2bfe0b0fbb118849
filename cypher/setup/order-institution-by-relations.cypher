// Lists of Institution nodes by number of relations are read in the order of this index.
CREATE INDEX order_institution_by_relations IF NOT EXISTS
FOR (node:Institution) ON (node.relationCount, node.id)
