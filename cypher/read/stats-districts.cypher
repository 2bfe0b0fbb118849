// How much lies in each place of a kind, with everything within it? The fullest first. Places within another ($within:
// id or name), or all of them.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:Entity {type: 'DISTRICT', kind: $kind})
  WHERE $within IS NULL OR EXISTS {
    MATCH (area:Entity&District)
    WHERE (area.id = $within OR area.name = $within) AND area <> node
      AND (node.place STARTS WITH area.place OR EXISTS { (node)-[:PART_OF*1..4]->(area) })
  }
  CALL (node) {
    MATCH (found:Entity) WHERE found.place STARTS WITH node.place RETURN found
    UNION
    MATCH (node)<-[:LOCATED_IN|PART_OF*0..4]-(found:Entity) RETURN DISTINCT found
  }
  WITH node, found.type AS type, count(*) AS count
  WHERE type IN $types
  WITH node, sum(count) AS total, collect([type, count]) AS types
  ORDER BY total DESC, node.pinyin ASC, node.id ASC LIMIT $first
  RETURN collect([total, types, node.PROPERTIES]) AS districts
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, districts
