// How many articles of each kind stand on each page? Pages in the order of their names, from the index of that order.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:Article)
  WHERE node.page > $after AND node.position IS NOT NULL AND node.id IS NOT NULL
  WITH node.page AS page, node.kind AS kind, count(*) AS count
  WITH page, sum(count) AS total, collect([kind, count]) AS kinds
  ORDER BY page ASC LIMIT $first
  RETURN collect([page, total, kinds]) AS pages
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, pages
