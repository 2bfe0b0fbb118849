// Which entities of a type are a place, given by id or name, or lie within it? One sorted page. Begins at the place, so
// that it takes as long as there are things in it, and not as there are entities. `entity-within` says what within is.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (area:Entity&District)
  WHERE area.id = $within OR area.name = $within
  CALL (area) {
    MATCH (node:Entity)
    WHERE node.place STARTS WITH area.place
    RETURN node
    UNION
    MATCH (area)<-[:LOCATED_IN|PART_OF*0..4]-(node:Entity)
    RETURN node
  }
  WITH DISTINCT node
  WHERE node:TARGET AND $filter
  WITH node, node.SORTED AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (area:Entity&District)
  WHERE area.id = $within OR area.name = $within
  CALL (area) {
    MATCH (node:Entity)
    WHERE node.place STARTS WITH area.place
    RETURN node
    UNION
    MATCH (area)<-[:LOCATED_IN|PART_OF*0..4]-(node:Entity)
    RETURN node
  }
  WITH DISTINCT node
  WHERE node:TARGET AND $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
