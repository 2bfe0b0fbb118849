// Which articles name each parent? One sorted page a parent.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (node:Article)-[:MENTIONS]->(parent)
  WITH DISTINCT parent, node
  WHERE $filter
  WITH node, CASE $order
    WHEN 'page' THEN [node.page, node.position]
    WHEN 'pinyin' THEN node.pinyin
    WHEN 'mentionCount' THEN COUNT { (node)-[:MENTIONS]->(parent) }
  END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (node:Article)-[:MENTIONS]->(parent)
  WHERE $filter
  RETURN count(DISTINCT node) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
