// Removes Evidence nodes by id, and all that hangs on them.
UNWIND $ids AS id
MATCH (node:Evidence {id: id})
DETACH DELETE node
