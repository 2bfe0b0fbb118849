// Ids of RUNS relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_runs IF NOT EXISTS
FOR ()-[relation:RUNS]-() REQUIRE relation.id IS UNIQUE
