// Whether an article tells the time of a fact, and that has a day in common with an interval; an open end has no bound.
MATCH (node:Article)
WHERE EXISTS {
  MATCH (node)<-[:IN]-(evidence:Evidence)
  WHERE (evidence.timeFrom IS NOT NULL OR evidence.timeTo IS NOT NULL)
    AND coalesce(evidence.timeFrom, '') <= $lastDay AND coalesce(evidence.timeTo, '9999-12-31') >= $firstDay
}
RETURN node
