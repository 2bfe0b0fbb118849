// Ids of HOLDS_POSITION relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_holds_position IF NOT EXISTS
FOR ()-[relation:HOLDS_POSITION]-() REQUIRE relation.id IS UNIQUE
