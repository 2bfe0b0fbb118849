// All relations. Whole graph: read for comparison with what the pages say now.
MATCH (source:Entity)-[relation]->(target:Entity)
RETURN relation {.*} AS properties, type(relation) AS type, source.id AS subject, target.id AS object
ORDER BY relation.id
