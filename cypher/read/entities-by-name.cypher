// Which entity of a type bears each name? Of several, the one that is named most often.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (node:TARGET {name: parentId})
  WITH node ORDER BY node.mentionCount DESC, node.id LIMIT 1
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
RETURN graph.version AS version, parentId AS parent, rows, null AS total
