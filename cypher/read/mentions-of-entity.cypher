// Where do articles name each parent? In reading order, one page a parent.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (article:Article)-[node:MENTIONS]->(parent)
  WHERE $filter
  WITH node, article, parent AS entity, CASE $order
    WHEN 'place' THEN [article.page, article.position, node.start]
    WHEN 'confidence' THEN node.confidence
  END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, article, entity, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (article:Article)-[node:MENTIONS]->(parent)
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
