// A union by its id.
MATCH (union:Entity:Union {id: $id})
RETURN union {.id, .name, .kind, .aliases} AS result
