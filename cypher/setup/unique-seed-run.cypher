// Ids of SeedRun nodes are unique, and looked up by an index: one seed, one node.
CREATE CONSTRAINT unique_seed_run IF NOT EXISTS
FOR (node:SeedRun) REQUIRE node.id IS UNIQUE
