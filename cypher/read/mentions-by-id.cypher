// Which mention has each id, in which article and of which entity?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (article:Article)-[node:MENTIONS {id: parentId}]->(entity:Entity)
RETURN graph.version AS version, parentId AS parent,
  CASE WHEN node IS NULL THEN [] ELSE [[0, node.id, node.PROPERTIES]] END AS rows, null AS total
