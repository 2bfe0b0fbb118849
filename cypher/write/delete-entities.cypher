// Removes Entity nodes by id, and all that hangs on them.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
DETACH DELETE node
