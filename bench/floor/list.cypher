// 50 unions after a name, each with its district and 10 programs.
MATCH (union:Union)
WHERE union.pinyin > $pinyin AND union.id IS NOT NULL
WITH union ORDER BY union.pinyin, union.id LIMIT 50
CALL (union) {
  MATCH (union)-[:LOCATED_IN]->(district:District)
  WITH district ORDER BY district.pinyin, district.id LIMIT 1
  RETURN collect(district {.id, .name}) AS districts
}
CALL (union) {
  MATCH (union)-[:RUNS]->(program:Program)
  WITH program ORDER BY program.pinyin, program.id LIMIT 10
  RETURN collect(program {.id, .name}) AS programs
}
RETURN collect(union {.id, .name, districts: districts, programs: programs}) AS result
