// Whether an entity is a place (given by id or name), or lies within it: by administrative code or by stated relations.
MATCH (node:Entity)
WHERE EXISTS {
  MATCH (area:Entity&District)
  WHERE (area.id = $within OR area.name = $within)
    AND (node.place STARTS WITH area.place OR EXISTS { (node)-[:LOCATED_IN|PART_OF*0..4]->(area) })
}
RETURN node
