// Creates or rewrites evidence of relations, each in its article; a steward's own word lies in none.
UNWIND $rows AS row
MERGE (evidence:Evidence {id: row.properties.id})
SET evidence = row.properties
WITH evidence, row WHERE row.article IS NOT NULL
MATCH (article:Article {id: row.article})
MERGE (evidence)-[:IN]->(article)
