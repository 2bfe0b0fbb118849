// Which entity, article or seed run has each id?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (node:TARGET {id: parentId})
RETURN graph.version AS version, parentId AS parent,
  CASE WHEN node IS NULL THEN [] ELSE [[0, node.id, node.PROPERTIES]] END AS rows, null AS total
