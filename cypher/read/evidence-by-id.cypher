// Which evidence has each id, and in which article?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (node:Evidence {id: parentId})
  OPTIONAL MATCH (node)-[:IN]->(article:Article)
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
RETURN graph.version AS version, parentId AS parent, rows, null AS total
