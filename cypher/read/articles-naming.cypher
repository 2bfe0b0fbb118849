// Which articles name one entity, given by id or exact name? One sorted page. Begins at that entity, so that it takes as
// long as that is named, and not as there are articles.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (named:Entity)
  WHERE named.id = $mentions OR named.name = $mentions
  MATCH (named)<-[:MENTIONS]-(node:Article)
  WITH node, count(*) AS mentionCount
  WHERE $filter
  WITH node, CASE $order
    WHEN 'page' THEN [node.page, node.position]
    WHEN 'pinyin' THEN node.pinyin
    WHEN 'mentionCount' THEN mentionCount
  END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (named:Entity)
  WHERE named.id = $mentions OR named.name = $mentions
  MATCH (named)<-[:MENTIONS]-(node:Article)
  WITH DISTINCT node
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
