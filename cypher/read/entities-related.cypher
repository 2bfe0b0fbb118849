// Which entities of a type have a relation to one entity, given by id or exact name? One sorted page. Begins at that
// entity, so that it takes as long as that has relations, and not as there are entities.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (far:Entity)
  WHERE far.id = $to OR far.name = $to
  MATCH (far)-[link:RELATION]-(node:TARGET)
  WHERE $direction IS NULL OR ($direction = 'OUT') = (startNode(link) = node)
  WITH DISTINCT node
  WHERE $filter
  WITH node, node.SORTED AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (far:Entity)
  WHERE far.id = $to OR far.name = $to
  MATCH (far)-[link:RELATION]-(node:TARGET)
  WHERE $direction IS NULL OR ($direction = 'OUT') = (startNode(link) = node)
  WITH DISTINCT node
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
