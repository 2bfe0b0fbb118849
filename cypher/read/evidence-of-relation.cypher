// Which sentences state each relation? The surest first, one page a relation.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
WITH graph, parentId, {id: parentId} AS parent
CALL (parent) {
  MATCH (node:Evidence {relation: parent.id})
  WITH node, node.confidence AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  OPTIONAL MATCH (node)-[:IN]->(article:Article)
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (node:Evidence {relation: parent.id})
  RETURN count(*) AS total
}
RETURN graph.version AS version, parentId AS parent, rows, total
