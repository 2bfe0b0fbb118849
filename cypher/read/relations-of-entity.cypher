// Which relations does each parent have, of given types and in a given direction? One sorted page a parent.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (parent)-[relation:RELATION]-(other:Entity)
  WHERE ($direction IS NULL OR ($direction = 'OUT') = (startNode(relation) = parent)) AND $filter
  WITH relation AS node, CASE $order
    WHEN 'confidence' THEN relation.confidence
    WHEN 'support' THEN relation.support
    WHEN 'time' THEN coalesce(head(COLLECT {
      MATCH (evidence:Evidence {relation: relation.id}) RETURN min(coalesce(evidence.timeFrom, evidence.timeTo))
    }), $untimed)
  END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  WITH node, sorted, startNode(node) AS source, endNode(node) AS target
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)-[relation:RELATION]-(other:Entity)
  WHERE ($direction IS NULL OR ($direction = 'OUT') = (startNode(relation) = parent)) AND $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
