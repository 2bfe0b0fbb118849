// Which articles are there? One page by headline, in the order of an index; `$from` lets the index skip what lies before.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:Article)
  WHERE node.pinyin >= $from AND node.id IS NOT NULL
    AND ($start IS NULL OR [node.pinyin, node.id] >= $start)
    AND ($stop IS NULL OR [node.pinyin, node.id] <= $stop)
    AND $filter
  WITH node ORDER BY node.pinyin ASC, node.id ASC LIMIT $limit
  RETURN collect([node.pinyin, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (node:Article)
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
