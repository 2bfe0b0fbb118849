// 100 companies after a name, each with its union, district, programs and people.
MATCH (company:Company)
WHERE company.pinyin > $pinyin AND company.id IS NOT NULL
WITH company ORDER BY company.pinyin, company.id LIMIT 100
CALL (company) {
  MATCH (union:Union)-[:UNION_OF]->(company)
  WITH union ORDER BY union.pinyin, union.id LIMIT 1
  RETURN collect(union {.id, .name}) AS unions
}
CALL (company) {
  MATCH (company)-[:LOCATED_IN]->(district:District)
  WITH district ORDER BY district.pinyin, district.id LIMIT 1
  RETURN collect(district {.id, .name}) AS districts
}
CALL (company) {
  MATCH (company)-[:PARTICIPATES_IN]->(program:Program)
  WITH program ORDER BY program.pinyin, program.id LIMIT 5
  RETURN collect(program {.id, .name}) AS participations
}
CALL (company) {
  MATCH (company)<-[position:HOLDS_POSITION]-(person:Person)
  WITH position, person ORDER BY person.pinyin, person.id LIMIT 5
  RETURN collect(person {.id, .name, title: position.title}) AS officers
}
RETURN collect(company {.id, .name, unions: unions, districts: districts, participations: participations,
  officers: officers}) AS result
