// Whether a relation is of one of the types.
MATCH (:Entity)-[relation:RUNS]->(:Entity)
WHERE type(relation) IN $relationTypes
RETURN relation
