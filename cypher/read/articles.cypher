// Which articles are there? One sorted page.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
CALL () {
  MATCH (node:Article)
  WHERE node.id IS NOT NULL AND $filter
  WITH node, CASE $order WHEN 'page' THEN [node.page, node.position] WHEN 'pinyin' THEN node.pinyin END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (node:Article)
  WHERE $filter
  RETURN count(*) AS total
}
RETURN graph.version AS version, '' AS parent, rows, total
