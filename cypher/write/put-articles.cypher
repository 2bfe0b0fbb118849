// Creates or rewrites articles, each on its page.
UNWIND $rows AS row
MERGE (article:Article {id: row.properties.id})
SET article = row.properties
WITH article, row
MATCH (page:Page {id: row.page})
MERGE (article)-[:ON]->(page)
