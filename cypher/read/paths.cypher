// By which relations are two entities linked? The shortest paths that pass no entity twice and, of those that lie
// between, none with more than $hub relations; among equally long ones the surest first, as far as they were met. The last
// relation stands apart: so the goal itself may be a hub, and between two hubs the search takes a fifth of the time.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
OPTIONAL MATCH (start:Entity {id: $from})
OPTIONAL MATCH (goal:Entity {id: $to})
CALL (start, goal) {
  MATCH SHORTEST 20 (
    (start)(()-[hop:RELATION]-(step:Entity WHERE step.relationCount <= $hub)){0, 5}()-[last:RELATION]-(goal)
    WHERE size(step) < $maxLength AND NOT start IN step AND NOT goal IN step
      AND all(i IN range(0, size(step) - 2) WHERE NOT step[i] IN step[i + 1..])
  )
  WITH hop + [last] AS hop, [start] + step + [goal] AS passed
  ORDER BY size(hop) ASC,
    reduce(least = 1.0, relation IN hop | CASE WHEN relation.confidence < least THEN relation.confidence ELSE least END) DESC,
    [relation IN hop | relation.id] ASC
  LIMIT $first
  CALL (hop, passed) {
    UNWIND range(0, size(hop) - 1) AS i
    WITH i, hop[i] AS relation, passed[i] AS near, passed[i + 1] AS far
    WITH i, relation, near, far, startNode(relation) AS source, endNode(relation) AS target ORDER BY i
    RETURN collect([source = near, relation.confidence, relation.PROPERTIES, near.PROPERTIES, far.PROPERTIES]) AS hops
  }
  RETURN collect(hops) AS paths
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, paths
