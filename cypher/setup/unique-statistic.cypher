// Ids of Statistic nodes are unique, and looked up by an index: one figure, one node.
CREATE CONSTRAINT unique_statistic IF NOT EXISTS
FOR (node:Statistic) REQUIRE node.id IS UNIQUE
