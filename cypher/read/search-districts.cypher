// Which places are, or lie directly around, the entities that a search finds, and how many are there of each?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  CALL db.index.fulltext.queryNodes('entityNames', $lucene) YIELD node
  WHERE ($types IS NULL OR node.type IN $types) AND $filter
  MATCH (node)-[:LOCATED_IN*0..1]->(district:District)
  WITH district, count(*) AS count ORDER BY count DESC, district.pinyin, district.id LIMIT $limit
  WITH {id: district.id, count: count} AS node, district
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
