// Lists of Program nodes by number of relations are read in the order of this index.
CREATE INDEX order_program_by_relations IF NOT EXISTS
FOR (node:Program) ON (node.relationCount, node.id)
