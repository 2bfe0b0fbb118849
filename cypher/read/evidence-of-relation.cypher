// Which sentences state each relation? The surest first, one page a relation.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
WITH version, parentId, {id: parentId} AS parent
CALL (parent) {
  MATCH (node:Evidence {relation: parent.id})
  WHERE $filter
  WITH node, CASE $order
    WHEN 'confidence' THEN node.confidence
    WHEN 'time' THEN coalesce(node.timeFrom, node.timeTo, $untimed)
  END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  OPTIONAL MATCH (node)-[:IN]->(article:Article)
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (node:Evidence {relation: parent.id})
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
