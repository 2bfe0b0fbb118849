// Which figures does each article give? One sorted page an article.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Article {id: parentId})
CALL (parent) {
  MATCH (parent)<-[:IN]-(node:Statistic)-[:ABOUT]->(entity:Entity)
  WITH node, entity, parent AS article, CASE $order WHEN 'measure' THEN node.measure WHEN 'value' THEN node.value END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, entity, article, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)<-[:IN]-(node:Statistic)-[:ABOUT]->(entity:Entity)
  RETURN count(*) AS total
}
RETURN graph.version AS version, parentId AS parent, rows, total
