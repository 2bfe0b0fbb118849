// What do the figures of all articles add up to, by measure and unit? The same figure about the same entity counts once,
// however many articles give it.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:Statistic)
  WHERE node.measure >= '' AND ($measure IS NULL OR node.measure CONTAINS $measure) AND ($unit IS NULL OR node.unit = $unit)
  MATCH (node)-[:ABOUT]->(entity:Entity)
  WITH entity, node.measure AS measure, node.unit AS unit, node.value AS value,
    min(CASE WHEN node.approximate THEN 1 ELSE 0 END) AS approximate
  WITH measure, unit, count(*) AS figures, sum(approximate) AS approximate, sum(value) AS total, min(value) AS least, max(value) AS most
  ORDER BY figures DESC, measure ASC, unit ASC LIMIT $first
  RETURN collect([measure, unit, figures, approximate, total, least, most]) AS sums
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, sums
