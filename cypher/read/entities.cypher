// Which entities of a type are there? One page, in the order of an index; `$from` lets the index skip what lies before it.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:TARGET)
  WHERE node.SORTED >= $from AND node.id IS NOT NULL
    AND ($start IS NULL OR [node.SORTED, node.id] >= $start)
    AND ($stop IS NULL OR [node.SORTED, node.id] <= $stop)
    AND $filter
  WITH node ORDER BY node.SORTED ASC, node.id ASC LIMIT $limit
  RETURN collect([node.SORTED, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (node:TARGET)
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
