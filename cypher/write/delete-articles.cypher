// Removes Article nodes by id, and all that hangs on them.
UNWIND $ids AS id
MATCH (node:Article {id: id})
DETACH DELETE node
