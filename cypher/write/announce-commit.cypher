// Tells readers that a seed commits: while the version is negative, rows of two versions may be seen side by side.
MERGE (graph:Graph {id: 'graph'})
SET graph.version = -1
