// What do the figures about an entity ($entity), or about what lies within a place ($within: id or name), add up to, by
// measure and unit? The same figure about the same entity counts once, however many articles give it.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  CALL () {
    MATCH (entity:Entity {id: $entity}) RETURN entity
    UNION
    CALL () {
      MATCH (area:Entity&District {id: $within}) RETURN area
      UNION
      MATCH (area:Entity&District {name: $within}) RETURN area
    }
    CALL (area) {
      MATCH (entity:Entity) WHERE entity.place STARTS WITH area.place RETURN entity
      UNION
      MATCH (area)<-[:LOCATED_IN|PART_OF*0..4]-(entity:Entity) RETURN DISTINCT entity
    }
    RETURN entity
  }
  MATCH (entity)<-[:ABOUT]-(node:Statistic)
  WHERE ($measure IS NULL OR node.measure CONTAINS $measure) AND ($unit IS NULL OR node.unit = $unit)
  WITH entity, node.measure AS measure, node.unit AS unit, node.value AS value,
    min(CASE WHEN node.approximate THEN 1 ELSE 0 END) AS approximate
  WITH measure, unit, count(*) AS figures, sum(approximate) AS approximate, sum(value) AS total, min(value) AS least, max(value) AS most
  ORDER BY figures DESC, measure ASC, unit ASC LIMIT $first
  RETURN collect([measure, unit, figures, approximate, total, least, most]) AS sums
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, sums
