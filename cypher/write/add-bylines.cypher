// Names the people of articles' bylines, in their printed order.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (person:Person&Entity {id: row.person})
CREATE (article)-[byline:BYLINE]->(person)
SET byline = row.properties
