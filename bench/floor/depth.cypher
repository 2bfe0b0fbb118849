// 20 districts after a name, 10 unions of each, 10 programs of each, 10 participants of each.
MATCH (district:District)
WHERE district.pinyin > $pinyin AND district.id IS NOT NULL
WITH district ORDER BY district.pinyin, district.id LIMIT 20
CALL (district) {
  MATCH (union:Union)-[:LOCATED_IN]->(district)
  WITH union ORDER BY union.pinyin, union.id LIMIT 10
  CALL (union) {
    MATCH (union)-[:RUNS]->(program:Program)
    WITH program ORDER BY program.pinyin, program.id LIMIT 10
    CALL (program) {
      MATCH (participant:Entity)-[:PARTICIPATES_IN]->(program)
      WITH participant ORDER BY participant.pinyin, participant.id LIMIT 10
      RETURN collect(participant {.id, .name}) AS participants
    }
    RETURN collect(program {.id, .name, participants: participants}) AS programs
  }
  RETURN collect(union {.id, .name, programs: programs}) AS unions
}
RETURN collect(district {.id, .name, unions: unions}) AS result
