// Which seed runs were there? One page, by number.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:SeedRun)
  WHERE node.number IS NOT NULL
    AND ($start IS NULL OR [node.number, node.id] >= $start) AND ($stop IS NULL OR [node.number, node.id] <= $stop)
  WITH node ORDER BY node.number ASC, node.id ASC LIMIT $limit
  RETURN collect([node.number, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (node:SeedRun)
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
