// Which mention has each id, in which article and of which entity?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (article:Article)-[node:MENTIONS {id: parentId}]->(entity:Entity)
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
RETURN graph.version AS version, parentId AS parent, rows, null AS total
