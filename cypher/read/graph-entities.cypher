// All entities. Whole graph: read for comparison with what the pages say now.
MATCH (entity:Entity)
RETURN entity {.*} AS properties
ORDER BY entity.id
