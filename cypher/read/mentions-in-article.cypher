// What does each article name, and where? In reading order, one page an article.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Article {id: parentId})
CALL (parent) {
  MATCH (parent)-[node:MENTIONS]->(entity:Entity)
  WITH node, entity, parent AS article, node.start AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, entity, article, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)-[node:MENTIONS]->(entity:Entity)
  RETURN count(*) AS total
}
RETURN graph.version AS version, parentId AS parent, rows, total
