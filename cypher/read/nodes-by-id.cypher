// Which entity, article or seed run has each id?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (node:TARGET {id: parentId})
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
RETURN graph.version AS version, parentId AS parent, rows, null AS total
