// Entities in a place, and in all that lies within it, are found by the beginning of their administrative code.
CREATE INDEX entity_place IF NOT EXISTS
FOR (node:Entity) ON (node.place)
