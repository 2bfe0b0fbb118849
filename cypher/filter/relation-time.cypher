// Whether some evidence of a relation tells a time that has a day in common with an interval; an open end has no bound.
MATCH (:Entity)-[relation:RUNS]->(:Entity)
WHERE EXISTS {
  MATCH (evidence:Evidence {relation: relation.id})
  WHERE (evidence.timeFrom IS NOT NULL OR evidence.timeTo IS NOT NULL)
    AND coalesce(evidence.timeFrom, '') <= $lastDay AND coalesce(evidence.timeTo, '9999-12-31') >= $firstDay
}
RETURN relation
