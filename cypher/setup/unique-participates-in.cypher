// Ids of PARTICIPATES_IN relationships are unique, and looked up by an index.
CREATE CONSTRAINT unique_participates_in IF NOT EXISTS
FOR ()-[relation:PARTICIPATES_IN]-() REQUIRE relation.id IS UNIQUE
