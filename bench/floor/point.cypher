// A union by its id.
MATCH (union:Union {id: $id})
RETURN union {.id, .name, .kind, .aliases} AS result
