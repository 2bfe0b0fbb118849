// Whether an article names a place (given by id or name), or something within it, as `entity-within` has it.
MATCH (node:Article)
WHERE EXISTS {
  MATCH (area:Entity&District)
  WHERE area.id = $within OR area.name = $within
  MATCH (node)-[:MENTIONS]->(named:Entity)
  WHERE named.place STARTS WITH area.place OR EXISTS { (named)-[:LOCATED_IN|PART_OF*0..4]->(area) }
}
RETURN node
