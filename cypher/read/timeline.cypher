// Whom is a timeline about, and, if $counted, how much about it tells no time?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
OPTIONAL MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[relation:RELATION]-(:Entity)
  WHERE $counted
  MATCH (evidence:Evidence {relation: relation.id})
  WHERE evidence.timeFrom IS NULL AND evidence.timeTo IS NULL
  RETURN count(*) AS sentences
}
CALL (entity) {
  MATCH (entity)<-[:ABOUT]-(:Statistic)
  WHERE $counted
  RETURN count(*) AS figures
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, [entity.PROPERTIES] AS entity, sentences, figures
