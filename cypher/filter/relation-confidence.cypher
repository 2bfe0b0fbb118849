// Whether a relation is as sure as this.
MATCH (:Entity)-[relation:RUNS]->(:Entity)
WHERE relation.confidence >= $confidence
RETURN relation
