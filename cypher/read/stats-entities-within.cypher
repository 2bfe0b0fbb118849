// How many entities of each type and kind are a place (given by id or name), or lie within it? As `entity-within` has it.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  CALL () {
    MATCH (area:Entity&District {id: $within}) RETURN area
    UNION
    MATCH (area:Entity&District {name: $within}) RETURN area
  }
  CALL (area) {
    MATCH (node:Entity) WHERE node.place STARTS WITH area.place RETURN node
    UNION
    MATCH (area)<-[:LOCATED_IN|PART_OF*0..4]-(node:Entity) RETURN DISTINCT node
  }
  WITH DISTINCT node
  WITH node.type AS type, node.kind AS kind, count(*) AS count
  WITH type, sum(count) AS total, collect([kind, count]) AS kinds
  RETURN collect([type, total, kinds]) AS types
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, types
