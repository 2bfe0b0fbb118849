// Lists of Person nodes by number of mentions are read in the order of this index.
CREATE INDEX order_person_by_mentions IF NOT EXISTS
FOR (node:Person) ON (node.mentionCount, node.id)
