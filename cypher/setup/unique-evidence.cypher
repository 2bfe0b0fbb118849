// Ids of Evidence nodes are unique, and looked up by an index: one statement of a relation, one node.
CREATE CONSTRAINT unique_evidence IF NOT EXISTS
FOR (node:Evidence) REQUIRE node.id IS UNIQUE
