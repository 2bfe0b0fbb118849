// Entities of any type are found by name.
CREATE INDEX name_entity IF NOT EXISTS
FOR (node:Entity) ON (node.name)
