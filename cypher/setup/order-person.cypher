// Lists of Person nodes are read in the order of this index.
CREATE INDEX order_person IF NOT EXISTS
FOR (node:Person) ON (node.pinyin, node.id)
