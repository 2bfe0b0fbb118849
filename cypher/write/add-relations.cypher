// Adds relations between entities, each of its own type.
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
CREATE (source)-[relation:$(row.type)]->(target)
SET relation = row.properties
