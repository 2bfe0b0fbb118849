// Ids of Entity nodes are unique, and looked up by an index: one thing, one node.
CREATE CONSTRAINT unique_entity IF NOT EXISTS
FOR (node:Entity) REQUIRE node.id IS UNIQUE
