// Ids of Graph nodes are unique, and looked up by an index: 'graph' has the version, 'lock' keeps seeds apart.
CREATE CONSTRAINT unique_graph IF NOT EXISTS
FOR (node:Graph) REQUIRE node.id IS UNIQUE
