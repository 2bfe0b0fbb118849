// All evidence. Whole graph: read for comparison with what the pages say now.
MATCH (evidence:Evidence)
OPTIONAL MATCH (evidence)-[:IN]->(article:Article)
RETURN evidence {.*} AS properties, article.id AS article
ORDER BY evidence.id
