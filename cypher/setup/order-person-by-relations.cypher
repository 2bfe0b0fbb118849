// Lists of Person nodes by number of relations are read in the order of this index.
CREATE INDEX order_person_by_relations IF NOT EXISTS
FOR (node:Person) ON (node.relationCount, node.id)
