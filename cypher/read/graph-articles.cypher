// All articles with their bylines. Whole graph: read for comparison with what the pages say now.
MATCH (article:Article)
RETURN article {.*} AS properties, [(article)-[byline:BYLINE]->(person) | byline {.*, person: person.id}] AS bylines
ORDER BY article.id
