// Ids of LOCATED_IN relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_located_in IF NOT EXISTS
FOR ()-[relation:LOCATED_IN]-() REQUIRE relation.id IS UNIQUE
