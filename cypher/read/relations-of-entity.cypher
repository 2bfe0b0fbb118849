// Which relations does each parent have, of given types and in a given direction? One sorted page a parent.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (parent)-[node:RELATION]-(:Entity)
  WHERE $direction IS NULL OR ($direction = 'OUT') = (startNode(node) = parent)
  WITH node, CASE $order WHEN 'confidence' THEN node.confidence WHEN 'support' THEN node.support END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  WITH node, sorted, startNode(node) AS source, endNode(node) AS target
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)-[node:RELATION]-(:Entity)
  WHERE ($direction IS NULL OR ($direction = 'OUT') = (startNode(node) = parent))
  RETURN count(*) AS total
}
RETURN graph.version AS version, parentId AS parent, rows, total
