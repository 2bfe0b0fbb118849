// All figures. Whole graph: read for comparison with what the pages say now.
MATCH (entity:Entity)<-[:ABOUT]-(statistic:Statistic)-[:IN]->(article:Article)
RETURN statistic {.*} AS properties, entity.id AS subject, article.id AS article
ORDER BY statistic.id
