// Ids of Graph nodes are unique, and looked up by an index: one graph; seeds lock this node to exclude one another.
CREATE CONSTRAINT unique_graph IF NOT EXISTS
FOR (node:Graph) REQUIRE node.id IS UNIQUE
