// Creates or rewrites entities. An id is hashed from its type too, so a label never changes.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.properties.id})
SET entity = row.properties, entity:$(row.label)
