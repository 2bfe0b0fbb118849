// Whether an entity is of one of the kinds.
MATCH (node:Entity)
WHERE node.kind IN $kinds
RETURN node
