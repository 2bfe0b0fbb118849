// Lists of Company nodes are read in the order of this index.
CREATE INDEX order_company IF NOT EXISTS
FOR (node:Company) ON (node.pinyin, node.id)
