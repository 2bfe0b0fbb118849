// What does a place in each article name? Of names inside one another, the longest.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  MATCH (article:Article {id: parentId})-[node:MENTIONS]->(entity:Entity)
  WHERE node.field = $field AND node.start <= $offset AND node.end > $offset
  WITH article, node, entity ORDER BY node.end - node.start DESC, node.confidence DESC, node.id LIMIT 1
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
