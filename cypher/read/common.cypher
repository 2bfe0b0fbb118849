// Which others have relations to at least $least of several entities? Those that most of them have, and of these the ones
// with fewest relations first: a city is shared by nearly all. At most $fan relations of each are gone through.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  UNWIND $ids AS id
  MATCH (one:Entity {id: id})
  CALL (one) {
    MATCH (one)-[relation:RELATION]-(node:Entity)
    WHERE NOT node.id IN $ids
    RETURN relation, node LIMIT $fan
  }
  WITH node, count(DISTINCT one) AS sharedBy, collect(relation) AS relations
  WHERE sharedBy >= $least
  ORDER BY sharedBy DESC, node.relationCount ASC, node.id ASC LIMIT $first
  CALL (relations) {
    UNWIND relations AS relation
    WITH relation, startNode(relation) AS source, endNode(relation) AS target
    ORDER BY relation.confidence DESC, relation.id ASC
    RETURN collect([relation.PROPERTIES]) AS between
  }
  RETURN collect([sharedBy, between, node.PROPERTIES]) AS shared
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, shared
