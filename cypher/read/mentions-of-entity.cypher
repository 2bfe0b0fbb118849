// Where do articles name each parent? In reading order, one page a parent.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (article:Article)-[node:MENTIONS]->(parent)
  WITH node, article, parent AS entity, [article.page, article.position, node.start] AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, article, entity, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (article:Article)-[node:MENTIONS]->(parent)
  RETURN count(*) AS total
}
RETURN graph.version AS version, parentId AS parent, rows, total
