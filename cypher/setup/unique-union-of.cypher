// Ids of UNION_OF relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_union_of IF NOT EXISTS
FOR ()-[relation:UNION_OF]-() REQUIRE relation.id IS UNIQUE
