// Whether an article names an entity, given by id or exact name.
MATCH (node:Article)
WHERE EXISTS {
  MATCH (node)-[:MENTIONS]->(named:Entity)
  WHERE named.id = $mentions OR named.name = $mentions
}
RETURN node
