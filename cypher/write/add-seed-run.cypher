// Records an applied seed; its number becomes the version of the graph (see settle-version).
CREATE (run:SeedRun)
SET run = $properties
