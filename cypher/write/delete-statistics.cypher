// Removes Statistic nodes by id, and all that hangs on them.
UNWIND $ids AS id
MATCH (node:Statistic {id: id})
DETACH DELETE node
