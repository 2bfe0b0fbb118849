// What lies around an entity, at most three relations away? The nearest first, then those with most relations; and all
// relations among what is shown. Level by level, and no further than there is room: of an entity with more than $fan
// relations only so many are followed. A relation between two that are shown is met from both of its ends; the ends that
// have too many relations to go through are tried with each of the others.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
OPTIONAL MATCH (root:Entity {id: $id})
WITH version, [root] AS shown
CALL (shown) {
  UNWIND shown AS near
  CALL (near) {
    MATCH (near)-[:RELATION]-(node:Entity)
    RETURN node LIMIT $fan
  }
  WITH DISTINCT node ORDER BY node.relationCount DESC, node.id ASC LIMIT $candidates
  WITH node WHERE NOT node IN shown
  RETURN collect(node)[..$room] AS first
}
WITH version, shown + first AS shown, first
CALL (shown, first) {
  UNWIND CASE WHEN $depth > 1 AND size(shown) <= $room THEN first ELSE [] END AS near
  CALL (near) {
    MATCH (near)-[:RELATION]-(node:Entity)
    RETURN node LIMIT $fan
  }
  WITH DISTINCT node ORDER BY node.relationCount DESC, node.id ASC LIMIT $candidates
  WITH node WHERE NOT node IN shown
  RETURN collect(node) AS second
}
WITH version, shown + second AS shown, second
CALL (shown, second) {
  UNWIND CASE WHEN $depth > 2 AND size(shown) <= $room THEN second ELSE [] END AS near
  CALL (near) {
    MATCH (near)-[:RELATION]-(node:Entity)
    RETURN node LIMIT $fan
  }
  WITH DISTINCT node ORDER BY node.relationCount DESC, node.id ASC LIMIT $candidates
  WITH node WHERE NOT node IN shown
  RETURN collect(node) AS third
}
WITH version, [node IN shown + third WHERE node IS NOT NULL] AS found
WITH version, size(found) > $room AS truncated, found[..$room] AS shown
CALL (shown) {
  CALL (shown) {
    UNWIND shown AS near
    MATCH (near)-[relation:RELATION]-(:Entity)
    WHERE near.relationCount <= $fan
    RETURN relation
    UNION ALL
    UNWIND shown AS near
    WITH near WHERE near.relationCount > $fan
    UNWIND shown AS far
    MATCH (near)-[relation:RELATION]-(far)
    RETURN relation
  }
  WITH relation, count(*) AS ends WHERE ends = 2
  WITH relation, startNode(relation) AS source, endNode(relation) AS target
  ORDER BY relation.confidence DESC, relation.id ASC
  RETURN collect([relation.PROPERTIES]) AS edges
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, [node IN shown | [node.PROPERTIES]] AS nodes, edges, truncated
