// Which entity of a type is called so by the articles, where all of them mean the same one?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  CALL db.index.fulltext.queryNodes('entityNames', $lucene) YIELD node
  WHERE node:TARGET AND parentId IN node.aliases
  WITH collect(node) AS nodes
  WHERE size(nodes) = 1
  UNWIND nodes AS node
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
