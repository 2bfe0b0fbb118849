// Whether a relation rests on one of these.
MATCH (:Entity)-[relation:RUNS]->(:Entity)
WHERE relation.basis IN $bases
RETURN relation
