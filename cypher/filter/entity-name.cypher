// Whether the name of an entity, or one of its aliases, contains a text: as it is (names stand in one property, a line
// each), or, where `$bare` is given, without marks and spaces on either side.
MATCH (node:Entity)
WHERE node.names CONTAINS $nameContains AND NOT $nameContains CONTAINS '\n'
  OR any(form IN node.forms WHERE form CONTAINS $bare)
RETURN node
