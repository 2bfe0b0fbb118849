// Lists of articles in reading order are read in the order of this index.
CREATE INDEX order_article_by_page IF NOT EXISTS
FOR (node:Article) ON (node.page, node.position, node.id)
