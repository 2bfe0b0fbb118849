// Ids of MENTIONS relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_mentions IF NOT EXISTS
FOR ()-[relation:MENTIONS]-() REQUIRE relation.id IS UNIQUE
