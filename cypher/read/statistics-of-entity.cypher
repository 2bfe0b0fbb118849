// Which figures do articles give about each parent? One sorted page a parent.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (parent)<-[:ABOUT]-(node:Statistic)-[:IN]->(article:Article)
  WHERE $filter
  WITH node, article, parent AS entity, CASE $order
    WHEN 'measure' THEN node.measure
    WHEN 'value' THEN node.value
    WHEN 'confidence' THEN node.confidence
  END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, article, entity, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)<-[:ABOUT]-(node:Statistic)-[:IN]->(article:Article)
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
