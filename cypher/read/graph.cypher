// Which seed run made the graph as it stands? Its number is the version.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
CALL (graph) {
  MATCH (node:SeedRun {number: graph.version, status: 'APPLIED'})
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
RETURN graph.version AS version, '' AS parent, rows, null AS total
