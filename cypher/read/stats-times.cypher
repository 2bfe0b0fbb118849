// How many sentences tell a time that lies within one month, or, if that is all they tell, within one year?
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:Evidence)
  WHERE node.timeFrom >= $first AND node.timeFrom <= $last
  WITH CASE
    WHEN left(node.timeFrom, 7) = left(node.timeTo, 7) THEN left(node.timeFrom, 7)
    WHEN left(node.timeFrom, 4) = left(node.timeTo, 4) THEN left(node.timeFrom, 4)
  END AS period, count(*) AS count
  WHERE period IS NOT NULL
  WITH period, count ORDER BY period ASC LIMIT 1000
  RETURN collect([period, count]) AS periods
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, periods
