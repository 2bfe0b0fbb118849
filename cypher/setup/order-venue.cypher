// Lists of Venue nodes are read in the order of this index.
CREATE INDEX order_venue IF NOT EXISTS
FOR (node:Venue) ON (node.pinyin, node.id)
