// Removes Page nodes by id, and all that hangs on them.
UNWIND $ids AS id
MATCH (node:Page {id: id})
DETACH DELETE node
