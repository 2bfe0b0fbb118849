// Which entities of a type point to each parent by a relation of a type? One sorted page a parent.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (parent)<-[relation:RELATION]-(node:TARGET)
  WHERE $filter
  WITH parent, relation, node, CASE $order
    WHEN 'pinyin' THEN node.pinyin
    WHEN 'confidence' THEN relation.confidence
    WHEN 'support' THEN relation.support
    WHEN 'time' THEN coalesce(head(COLLECT {
      MATCH (evidence:Evidence {relation: relation.id}) RETURN min(coalesce(evidence.timeFrom, evidence.timeTo))
    }), $untimed)
    WHEN 'relationCount' THEN node.relationCount
    WHEN 'mentionCount' THEN node.mentionCount
  END AS sorted
  WHERE ($start IS NULL OR [sorted, relation.id] >= $start) AND ($stop IS NULL OR [sorted, relation.id] <= $stop)
  WITH relation, node, sorted ORDER BY sorted ASC, relation.id ASC LIMIT $limit
  WITH relation, node, sorted, startNode(relation) AS source, endNode(relation) AS target
  RETURN collect([sorted, relation.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)<-[relation:RELATION]-(node:TARGET)
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
