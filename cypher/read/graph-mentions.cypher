// All mentions. Whole graph: read for comparison with what the pages say now.
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity)
RETURN mention {.*} AS properties, article.id AS article, entity.id AS entity
ORDER BY mention.id
