// Which evidence has each id, and in which article?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
UNWIND $parents AS parentId
OPTIONAL MATCH (node:Evidence {id: parentId})
OPTIONAL MATCH (node)-[:IN]->(article:Article)
RETURN graph.version AS version, parentId AS parent,
  CASE WHEN node IS NULL THEN [] ELSE [[0, node.id, node.PROPERTIES]] END AS rows, null AS total
