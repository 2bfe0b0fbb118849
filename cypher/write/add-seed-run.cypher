// Records an applied seed; its number becomes the version of the graph.
MATCH (graph:Graph {id: 'graph'})
CREATE (run:SeedRun)
SET run = $properties, graph.version = $properties.number
