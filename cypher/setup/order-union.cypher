// Lists of Union nodes are read in the order of this index.
CREATE INDEX order_union IF NOT EXISTS
FOR (node:Union) ON (node.pinyin, node.id)
