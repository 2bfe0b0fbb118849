// How many relations are there of each type? From the database's own counts.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH ()-[relation:LOCATED_IN]->() WITH count(relation) AS total RETURN 'LOCATED_IN' AS type, total
  UNION ALL
  MATCH ()-[relation:PART_OF]->() WITH count(relation) AS total RETURN 'PART_OF' AS type, total
  UNION ALL
  MATCH ()-[relation:SUBORDINATE_TO]->() WITH count(relation) AS total RETURN 'SUBORDINATE_TO' AS type, total
  UNION ALL
  MATCH ()-[relation:UNION_OF]->() WITH count(relation) AS total RETURN 'UNION_OF' AS type, total
  UNION ALL
  MATCH ()-[relation:RUNS]->() WITH count(relation) AS total RETURN 'RUNS' AS type, total
  UNION ALL
  MATCH ()-[relation:PARTICIPATES_IN]->() WITH count(relation) AS total RETURN 'PARTICIPATES_IN' AS type, total
  UNION ALL
  MATCH ()-[relation:COOPERATES_WITH]->() WITH count(relation) AS total RETURN 'COOPERATES_WITH' AS type, total
  UNION ALL
  MATCH ()-[relation:SERVES]->() WITH count(relation) AS total RETURN 'SERVES' AS type, total
  UNION ALL
  MATCH ()-[relation:HELD_AT]->() WITH count(relation) AS total RETURN 'HELD_AT' AS type, total
  UNION ALL
  MATCH ()-[relation:HOLDS_POSITION]->() WITH count(relation) AS total RETURN 'HOLDS_POSITION' AS type, total
  UNION ALL
  MATCH ()-[relation:RECOGNISED_AS]->() WITH count(relation) AS total RETURN 'RECOGNISED_AS' AS type, total
}
WITH version, collect([type, total]) AS types
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, types
