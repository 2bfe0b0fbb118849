// Ids of RECOGNISED_AS relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_recognised_as IF NOT EXISTS
FOR ()-[relation:RECOGNISED_AS]-() REQUIRE relation.id IS UNIQUE
