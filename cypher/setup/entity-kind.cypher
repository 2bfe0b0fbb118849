// Entities are counted by type and kind from this index.
CREATE INDEX entity_kind IF NOT EXISTS
FOR (node:Entity) ON (node.type, node.kind)
