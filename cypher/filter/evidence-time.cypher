// Whether evidence tells a time that has a day in common with an interval; an open end has no bound.
MATCH (node:Evidence)
WHERE (node.timeFrom IS NOT NULL OR node.timeTo IS NOT NULL)
  AND coalesce(node.timeFrom, '') <= $lastDay AND coalesce(node.timeTo, '9999-12-31') >= $firstDay
RETURN node
