// Ids of HELD_AT relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_held_at IF NOT EXISTS
FOR ()-[relation:HELD_AT]-() REQUIRE relation.id IS UNIQUE
