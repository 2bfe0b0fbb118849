// Lists of Program nodes by number of mentions are read in the order of this index.
CREATE INDEX order_program_by_mentions IF NOT EXISTS
FOR (node:Program) ON (node.mentionCount, node.id)
