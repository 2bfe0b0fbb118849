// Lists of Program nodes are read in the order of this index.
CREATE INDEX order_program IF NOT EXISTS
FOR (node:Program) ON (node.pinyin, node.id)
