// Adds mentions of entities by articles.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Entity {id: row.entity})
CREATE (article)-[mention:MENTIONS]->(entity)
SET mention = row.properties
