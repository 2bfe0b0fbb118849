// Lists of District nodes are read in the order of this index.
CREATE INDEX order_district IF NOT EXISTS
FOR (node:District) ON (node.pinyin, node.id)
