// Creates or rewrites figures, each about its entity and in its article.
UNWIND $rows AS row
MERGE (statistic:Statistic {id: row.properties.id})
SET statistic = row.properties
WITH statistic, row
MATCH (entity:Entity {id: row.subject})
MATCH (article:Article {id: row.article})
MERGE (statistic)-[:ABOUT]->(entity)
MERGE (statistic)-[:IN]->(article)
