// Ids of COOPERATES_WITH relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_cooperates_with IF NOT EXISTS
FOR ()-[relation:COOPERATES_WITH]-() REQUIRE relation.id IS UNIQUE
