// What do names, headlines and article texts say of a phrase? Exact names first, then other forms of a name, then
// names that begin with it, then the rest by Lucene's score.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  CALL (*) {
    CALL db.index.fulltext.queryNodes('entityNames', $lucene) YIELD node, score
    WHERE $types IS NULL OR node.type IN $types
    RETURN node, score, CASE
      WHEN node.name = $text THEN 0
      WHEN $text IN node.aliases THEN 1
      WHEN node.name STARTS WITH $text THEN 2
      WHEN node.name CONTAINS $text THEN 3
      ELSE 4
    END AS rank
    UNION ALL
    CALL db.index.fulltext.queryNodes('articleText', $lucene) YIELD node, score
    WHERE $types IS NULL OR 'ARTICLE' IN $types
    RETURN node, score, CASE WHEN node.headline CONTAINS $text THEN 5 ELSE 6 END AS rank
  }
  WITH node, score, [rank, -score] AS sorted
  WITH collect({node: node, score: score, sorted: sorted}) AS hits
  WITH hits, size(hits) AS total
  RETURN COLLECT {
    UNWIND hits AS hit
    WITH hit.node AS node, hit.score AS score, hit.sorted AS sorted
    WHERE ($start IS NULL OR [sorted, node.id] >= $start) AND ($stop IS NULL OR [sorted, node.id] <= $stop)
    WITH node, score, sorted ORDER BY sorted ASC, node.id ASC LIMIT $limit
    RETURN [sorted, node.id, node.PROPERTIES]
  } AS rows, total
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, total
