// Where a commit was announced: waits until the seed has ended (see lock-graph) and makes the number of the newest
// applied seed the version; none if there is none. Does nothing, and waits for nobody, where none was announced.
MATCH (graph:Graph {id: 'graph'})
WHERE graph.version < 0
MERGE (lock:Graph {id: 'lock'})
SET lock.held = true
REMOVE lock.held
WITH graph
OPTIONAL MATCH (run:SeedRun)
WHERE run.number > 0 AND run.status = 'APPLIED'
WITH graph, max(run.number) AS newest
SET graph.version = newest
