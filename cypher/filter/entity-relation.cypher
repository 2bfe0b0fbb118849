// Whether an entity has a relation of given types; of a direction, and to an entity (by id or exact name), where given.
MATCH (node:Entity)
WHERE EXISTS {
  MATCH (node)-[link:RELATION]-(far:Entity)
  WHERE ($direction IS NULL OR ($direction = 'OUT') = (startNode(link) = node))
    AND ($to IS NULL OR far.id = $to OR far.name = $to)
}
RETURN node
