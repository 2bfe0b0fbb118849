// Which articles are there? One page in reading order, that of an index; `$from` lets the index skip the pages before.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:Article)
  WHERE node.page >= $from AND node.position IS NOT NULL AND node.id IS NOT NULL
    AND ($start IS NULL OR [[node.page, node.position], node.id] >= $start)
    AND ($stop IS NULL OR [[node.page, node.position], node.id] <= $stop)
    AND $filter
  WITH node ORDER BY node.page ASC, node.position ASC, node.id ASC LIMIT $limit
  RETURN collect([[node.page, node.position], node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (node:Article)
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
