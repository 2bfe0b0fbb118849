// Which seed run made the graph as it stands? Its number is the version.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL (version) {
  MATCH (node:SeedRun {number: version, status: 'APPLIED'})
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, '' AS parent, rows, null AS total
