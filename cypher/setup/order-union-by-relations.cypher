// Lists of Union nodes by number of relations are read in the order of this index.
CREATE INDEX order_union_by_relations IF NOT EXISTS
FOR (node:Union) ON (node.relationCount, node.id)
