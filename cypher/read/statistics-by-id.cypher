// Which figure has each id, what is it about, and in which article?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (article:Article)<-[:IN]-(node:Statistic {id: parentId})-[:ABOUT]->(entity:Entity)
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
