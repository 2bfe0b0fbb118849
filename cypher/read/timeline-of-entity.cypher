// Which sentences about each parent tell a time? In the order of the days on which what they state begins, or has ended.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Entity {id: parentId})
CALL (parent) {
  MATCH (parent)-[relation:RELATION]-(:Entity)
  MATCH (node:Evidence {relation: relation.id})
  WHERE node.timeFrom IS NOT NULL OR node.timeTo IS NOT NULL
  WITH node, coalesce(node.timeFrom, node.timeTo) AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  OPTIONAL MATCH (node)-[:IN]->(article:Article)
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL (parent) {
  MATCH (parent)-[relation:RELATION]-(:Entity)
  MATCH (node:Evidence {relation: relation.id})
  WHERE node.timeFrom IS NOT NULL OR node.timeTo IS NOT NULL
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, total
