// Which version of the graph is this, and how much is in it? The numbers are those of the newest applied run.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
OPTIONAL MATCH (node:SeedRun {number: graph.version, status: 'APPLIED'})
WITH graph, node LIMIT 1
RETURN graph.version AS version, '' AS parent,
  CASE WHEN graph IS NULL THEN [] ELSE [[0, node.id, node.PROPERTIES]] END AS rows, null AS total
