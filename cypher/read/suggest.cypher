// Which entities may a person mean who has typed the beginning of a name? Those whose name begins so come first, then
// those with such an alias, then by letters in pinyin, at last by initials; of these the whole name first, then what is
// named most often. Where more than 2,000 begin so, those that the index gives first are looked at.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  CALL db.index.fulltext.queryNodes('entityForms', $lucene, {limit: 2000}) YIELD node AS entity
  WITH entity, [at IN range(0, size(entity.forms) - 1) WHERE entity.forms[at] STARTS WITH $prefix] AS begin
  WITH entity, reduce(best = begin[0], at IN begin |
    CASE WHEN at % 3 < best % 3 OR (at % 3 = best % 3 AND entity.forms[at] = $prefix) THEN at ELSE best END) AS at
  WITH entity, at, CASE WHEN at = 0 THEN 'NAME' ELSE ['ALIAS', 'PINYIN', 'INITIALS'][at % 3] END AS field
  ORDER BY CASE at WHEN 0 THEN -1 ELSE at % 3 END, entity.forms[at] <> $prefix, entity.mentionCount DESC,
    size(entity.name), entity.id
  LIMIT $limit
  WITH entity, {
    id: entity.id, typed: $prefix, field: field, text: CASE WHEN at < 3 THEN entity.name ELSE entity.aliases[at / 3 - 1] END
  } AS node
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
