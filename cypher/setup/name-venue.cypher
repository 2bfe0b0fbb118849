// Venue nodes are found by name.
CREATE INDEX name_venue IF NOT EXISTS
FOR (node:Venue) ON (node.name)
