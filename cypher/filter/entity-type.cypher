// Whether an entity is of one of the types.
MATCH (node:Entity)
WHERE node.type IN $types
RETURN node
