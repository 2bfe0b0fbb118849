// What does each article name, and where? In reading order, one page an article.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Article {id: parentId})
CALL (parent) {
  MATCH (parent)-[node:MENTIONS]->(entity:Entity)
  WHERE $filter
  WITH node, entity, parent AS article, CASE $order WHEN 'place' THEN node.start WHEN 'confidence' THEN node.confidence END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, entity, article, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)-[node:MENTIONS]->(entity:Entity)
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
