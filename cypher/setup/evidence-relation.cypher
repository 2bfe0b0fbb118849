// The evidence of a relation is found by the relation's id.
CREATE INDEX evidence_relation IF NOT EXISTS
FOR (node:Evidence) ON (node.relation)
