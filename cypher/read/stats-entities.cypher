// How many entities are there of each type, and of each of its kinds ($kinds)? Types from the database's own counts,
// kinds from an index.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  MATCH (node:Union) WITH count(node) AS total RETURN 'UNION' AS type, total
  UNION ALL
  MATCH (node:District) WITH count(node) AS total RETURN 'DISTRICT' AS type, total
  UNION ALL
  MATCH (node:Company) WITH count(node) AS total RETURN 'COMPANY' AS type, total
  UNION ALL
  MATCH (node:Institution) WITH count(node) AS total RETURN 'INSTITUTION' AS type, total
  UNION ALL
  MATCH (node:Program) WITH count(node) AS total RETURN 'PROGRAM' AS type, total
  UNION ALL
  MATCH (node:Person) WITH count(node) AS total RETURN 'PERSON' AS type, total
  UNION ALL
  MATCH (node:Venue) WITH count(node) AS total RETURN 'VENUE' AS type, total
}
WITH version, type, total, [kind IN $kinds[type] | [kind, COUNT { MATCH (:Entity {type: type, kind: kind}) }]] AS kinds
WITH version, collect([type, total, kinds]) AS types
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, types
