// Ids of SUBORDINATE_TO relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_subordinate_to IF NOT EXISTS
FOR ()-[relation:SUBORDINATE_TO]-() REQUIRE relation.id IS UNIQUE
