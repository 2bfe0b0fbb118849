// What do names, headlines and article texts say of some words? Exact names first, then other forms of a name, then
// names that begin with them, then the rest by Lucene's score. Whether an article names a place is looked up for the
// 1,000 that match best.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  CALL () {
    WITH $types AS types WHERE types IS NULL OR any(type IN types WHERE type <> 'ARTICLE')
    CALL db.index.fulltext.queryNodes('entityNames', $lucene) YIELD node, score
    WHERE (types IS NULL OR node.type IN types) AND $filter
    RETURN node, score, CASE
      WHEN node.forms[0] = $bare THEN 0
      WHEN any(at IN range(3, size(node.forms) - 1, 3) WHERE node.forms[at] = $bare) THEN 1
      WHEN node.forms[0] STARTS WITH $bare THEN 2
      WHEN node.forms[0] CONTAINS $bare THEN 3
      ELSE 4
    END AS rank
    UNION ALL
    WITH $types AS types WHERE types IS NULL OR 'ARTICLE' IN types
    CALL db.index.fulltext.queryNodes('articleText', $lucene, {limit: CASE WHEN $isWithin THEN 1000 ELSE 2147483647 END}) YIELD node AS article, score
    WHERE NOT $isWithin OR EXISTS { MATCH (article)-[:MENTIONS]->(node:Entity) WHERE $filter }
    RETURN article AS node, score, CASE WHEN toLower(article.headline) CONTAINS $bare THEN 5 ELSE 6 END AS rank
  }
  WITH node, [rank, -score] AS sorted
  WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
  WITH node, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
  RETURN collect([sorted, node.id, node.PROPERTIES]) AS rows
}
CALL () {
  CALL () {
    WITH $types AS types WHERE types IS NULL OR any(type IN types WHERE type <> 'ARTICLE')
    CALL db.index.fulltext.queryNodes('entityNames', $lucene) YIELD node
    WHERE (types IS NULL OR node.type IN types) AND $filter
    RETURN count(*) AS count
    UNION ALL
    WITH $types AS types WHERE types IS NULL OR 'ARTICLE' IN types
    CALL db.index.fulltext.queryNodes('articleText', $lucene, {limit: CASE WHEN $isWithin THEN 1000 ELSE 2147483647 END}) YIELD node AS article
    WHERE NOT $isWithin OR EXISTS { MATCH (article)-[:MENTIONS]->(node:Entity) WHERE $filter }
    RETURN count(*) AS count
  }
  RETURN sum(count) AS total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
