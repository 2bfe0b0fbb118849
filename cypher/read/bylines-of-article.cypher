// Who wrote and photographed each article, in the order of the byline?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
OPTIONAL MATCH (parent:Article {id: parentId})
CALL (parent) {
  MATCH (parent)-[node:BYLINE]->(person:Person)
  WITH node, person ORDER BY node.position, person.id LIMIT $limit
  RETURN collect([node.position, person.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
