// Whether the name of an entity, or one of its aliases, contains a text. They stand in one property, a line each.
MATCH (node:Entity)
WHERE node.names CONTAINS $nameContains AND NOT $nameContains CONTAINS '\n'
RETURN node
