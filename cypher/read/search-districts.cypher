// In which places is what a search finds, and how many hits has each? An entity counts for the place that it is or lies
// directly in, an article, of the 1,000 that match best, for those of all that it names.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  CALL () {
    WITH $types AS types WHERE types IS NULL OR any(type IN types WHERE type <> 'ARTICLE')
    CALL db.index.fulltext.queryNodes('entityNames', $lucene) YIELD node
    WHERE (types IS NULL OR node.type IN types) AND $filter
    RETURN node AS hit, node AS named
    UNION ALL
    WITH $types AS types WHERE types IS NULL OR 'ARTICLE' IN types
    CALL db.index.fulltext.queryNodes('articleText', $lucene, {limit: 1000}) YIELD node AS article
    WHERE NOT $isWithin OR EXISTS { MATCH (article)-[:MENTIONS]->(node:Entity) WHERE $filter }
    MATCH (article)-[:MENTIONS]->(named:Entity)
    RETURN DISTINCT article AS hit, named
  }
  MATCH (named)-[:LOCATED_IN*0..1]->(district:District)
  WITH district, count(DISTINCT hit) AS count ORDER BY count DESC, district.pinyin, district.id LIMIT $limit
  WITH {id: district.id, count: count} AS node, district
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
