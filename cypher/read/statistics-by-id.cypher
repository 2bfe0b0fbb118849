// Which figure has each id, what is it about, and in which article?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (article:Article)<-[:IN]-(node:Statistic {id: parentId})-[:ABOUT]->(entity:Entity)
RETURN graph.version AS version, parentId AS parent,
  CASE WHEN node IS NULL THEN [] ELSE [[0, node.id, node.PROPERTIES]] END AS rows, null AS total
