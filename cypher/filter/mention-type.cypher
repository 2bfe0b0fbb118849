// Whether a mention names an entity of one of the types.
MATCH (:Article)-[node:MENTIONS]->(:Entity)
WHERE endNode(node).type IN $types
RETURN node
