// Rewrites relations. Type and ends are part of the id, so they never change; a type given as a value uses no index,
// so a relation is found from its source.
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})-[relation]->(target:Entity {id: row.target})
WHERE relation.id = row.properties.id
SET relation = row.properties
