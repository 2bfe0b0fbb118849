// Whether a relation's other end is this entity, given by id or exact name.
MATCH (:Entity)-[relation:RUNS]->(other:Entity)
WHERE other.id = $to OR other.name = $to
RETURN relation
