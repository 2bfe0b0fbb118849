// Which other unions run programs whose names share words with those of $programs, and how many programs do they run in
// all? Of each program as many of the best hits as $hits (none for a name of marks alone, which has no words), of all
// unions those with most such programs.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
CALL () {
  UNWIND $programs AS searched
  CALL (searched) {
    MATCH (program:Entity&Program {id: searched[0]}) RETURN program
    UNION
    UNWIND [words IN [searched[1]] WHERE words <> ''] AS words
    CALL db.index.fulltext.queryNodes('entityNames', words, {limit: $hits}) YIELD node AS program
    WHERE program.type = 'PROGRAM'
    RETURN program
  }
  WITH DISTINCT program
  MATCH (program)<-[:RUNS]-(other:Union)
  WHERE other.id <> $id
  WITH other, collect(DISTINCT [program.id, program.name]) AS alike
  ORDER BY size(alike) DESC, other.id ASC LIMIT $most
  RETURN collect([other.id, COUNT { MATCH (other)-[:RUNS]->(run:Program) RETURN DISTINCT run }, alike]) AS unions
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, unions
