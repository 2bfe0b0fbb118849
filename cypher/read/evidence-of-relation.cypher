// Which sentences state each relation? The surest first, one page a relation.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (node:Evidence {relation: parentId})
  WITH node, node.confidence AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  OPTIONAL MATCH (node)-[:IN]->(article:Article)
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parentId) {
  MATCH (node:Evidence {relation: parentId})
  WHERE $total
  RETURN count(*) AS total
}
RETURN graph.version AS version, parentId AS parent, rows, total
