// Ids of PART_OF relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_part_of IF NOT EXISTS
FOR ()-[relation:PART_OF]-() REQUIRE relation.id IS UNIQUE
