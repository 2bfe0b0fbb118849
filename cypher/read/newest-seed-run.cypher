// The newest applied seed: which version of the graph stands, and what it was made from.
MATCH (graph:Graph {id: 'graph'})
MATCH (run:SeedRun {number: graph.version})
RETURN run.number AS number, run.fingerprint AS fingerprint
