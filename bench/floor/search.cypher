// The 20 unions that a word finds by name, each with its district.
CALL db.index.fulltext.queryNodes('entityNames', $phrase) YIELD node AS union, score
WHERE union:Union
WITH union, score ORDER BY score DESC, union.id LIMIT 20
CALL (union) {
  MATCH (union)-[:LOCATED_IN]->(district:District)
  WITH district ORDER BY district.pinyin, district.id LIMIT 1
  RETURN collect(district {.id, .name}) AS districts
}
RETURN collect(union {.id, .name, districts: districts}) AS result
