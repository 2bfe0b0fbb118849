// Lists of Institution nodes are read in the order of this index.
CREATE INDEX order_institution IF NOT EXISTS
FOR (node:Institution) ON (node.pinyin, node.id)
