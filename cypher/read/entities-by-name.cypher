// Which entity of a type bears each name? Of several, the one that is named most often.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (node:TARGET {name: parentId})
  WITH node ORDER BY node.mentionCount DESC, node.id LIMIT 1
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
