// Entities are found by the administrative code of their place, all those within a place by the beginning of it.
CREATE INDEX place_entity IF NOT EXISTS
FOR (node:Entity) ON (node.place)
