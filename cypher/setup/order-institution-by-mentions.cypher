// Lists of Institution nodes by number of mentions are read in the order of this index.
CREATE INDEX order_institution_by_mentions IF NOT EXISTS
FOR (node:Institution) ON (node.mentionCount, node.id)
