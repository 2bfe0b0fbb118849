// Which figure has each id, what is it about, and in which article?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (article:Article)<-[:IN]-(node:Statistic {id: parentId})-[:ABOUT]->(entity:Entity)
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
RETURN graph.version AS version, parentId AS parent, rows, null AS total
