// Lists of Union nodes by number of mentions are read in the order of this index.
CREATE INDEX order_union_by_mentions IF NOT EXISTS
FOR (node:Union) ON (node.mentionCount, node.id)
