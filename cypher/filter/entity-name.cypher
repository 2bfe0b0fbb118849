// Whether the name of an entity, or one of its aliases, contains a text.
MATCH (node:Entity)
WHERE node.names CONTAINS $nameContains
RETURN node
