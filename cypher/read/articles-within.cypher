// Which articles name a place, given by id or name, or something within it? One sorted page. Begins at the place, so that
// it takes as long as things in it are named, and not as there are articles. `entity-within` says what within is.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (area:Entity&District)
  WHERE area.id = $within OR area.name = $within
  CALL (area) {
    MATCH (named:Entity)
    WHERE named.place STARTS WITH area.place
    RETURN named
    UNION
    MATCH (area)<-[:LOCATED_IN|PART_OF*0..4]-(named:Entity)
    RETURN named
  }
  MATCH (named)<-[:MENTIONS]-(node:Article)
  WITH DISTINCT node
  WHERE $filter
  WITH node, CASE $order WHEN 'page' THEN [node.page, node.position] WHEN 'pinyin' THEN node.pinyin END AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  MATCH (area:Entity&District)
  WHERE area.id = $within OR area.name = $within
  CALL (area) {
    MATCH (named:Entity)
    WHERE named.place STARTS WITH area.place
    RETURN named
    UNION
    MATCH (area)<-[:LOCATED_IN|PART_OF*0..4]-(named:Entity)
    RETURN named
  }
  MATCH (named)<-[:MENTIONS]-(node:Article)
  WITH DISTINCT node
  WHERE $filter
  RETURN count(*) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
