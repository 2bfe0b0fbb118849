// Whether an entity has so many relations or more.
MATCH (node:Entity)
WHERE node.relationCount >= $least
RETURN node
