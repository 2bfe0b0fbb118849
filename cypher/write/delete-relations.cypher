// Removes relations, found from their sources.
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})-[relation]->(target:Entity {id: row.target})
WHERE relation.id = row.id
DELETE relation
