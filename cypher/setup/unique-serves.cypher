// Ids of SERVES relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_serves IF NOT EXISTS
FOR ()-[relation:SERVES]-() REQUIRE relation.id IS UNIQUE
