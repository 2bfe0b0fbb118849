// Whether an entity has so many relations or fewer.
MATCH (node:Entity)
WHERE node.relationCount <= $most
RETURN node
