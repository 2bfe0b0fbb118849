// Lists of articles are read in the order of this index.
CREATE INDEX order_article IF NOT EXISTS
FOR (node:Article) ON (node.pinyin, node.id)
