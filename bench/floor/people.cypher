// A union with its officers and the articles that name it, each with what it names.
MATCH (union:Entity:Union {id: $id})
CALL (union) {
  MATCH (union)<-[position:HOLDS_POSITION]-(person:Person)
  WITH position, person ORDER BY person.pinyin, person.id LIMIT 10
  RETURN collect(person {.id, .name, title: position.title}) AS officers
}
CALL (union) {
  MATCH (union)<-[:MENTIONS]-(article:Article)
  WITH DISTINCT article ORDER BY article.page, article.position LIMIT 10
  CALL (article) {
    MATCH (article)-[mention:MENTIONS]->(entity:Entity)
    WITH mention, entity ORDER BY mention.start, mention.id LIMIT 20
    RETURN collect({text: mention.text, entity: entity {.id, .name}}) AS mentions
  }
  RETURN collect(article {.id, .headline, mentions: mentions}) AS articles
}
RETURN union {.id, .name, officers: officers, articles: articles} AS result
