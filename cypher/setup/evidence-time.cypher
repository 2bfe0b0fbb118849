// Sentences that tell a time are counted by it from this index.
CREATE INDEX evidence_time IF NOT EXISTS
FOR (node:Evidence) ON (node.timeFrom)
