// Which programs does a union run, the surest first?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (:Entity&Union {id: $id})-[relation:RUNS]->(program:Program)
  WITH program, max(relation.confidence) AS confidence
  ORDER BY confidence DESC, program.id ASC LIMIT $most
  RETURN collect([program.id, program.name]) AS programs
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, programs
