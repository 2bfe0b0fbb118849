// Removes mentions by id.
UNWIND $ids AS id
MATCH ()-[mention:MENTIONS {id: id}]->()
DELETE mention
