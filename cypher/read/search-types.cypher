// Of which types is what a search finds, and how much of each?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  CALL () {
    WITH $types AS types WHERE types IS NULL OR any(type IN types WHERE type <> 'ARTICLE')
    CALL db.index.fulltext.queryNodes('entityNames', $lucene) YIELD node
    WHERE (types IS NULL OR node.type IN types) AND $filter
    RETURN node.type AS type, count(*) AS count
    UNION ALL
    WITH $types AS types WHERE types IS NULL OR 'ARTICLE' IN types
    CALL db.index.fulltext.queryNodes('articleText', $lucene, {limit: CASE WHEN $isWithin THEN 1000 ELSE 2147483647 END}) YIELD node AS article
    WHERE NOT $isWithin OR EXISTS { MATCH (article)-[:MENTIONS]->(node:Entity) WHERE $filter }
    RETURN 'ARTICLE' AS type, count(*) AS count
  }
  WITH {id: type, type: type, count: count} AS node WHERE node.count > 0
  WITH node ORDER BY node.count DESC, node.type
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
