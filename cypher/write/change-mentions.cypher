// Rewrites mentions. Their ends are part of the id, so they never change.
UNWIND $rows AS row
MATCH ()-[mention:MENTIONS {id: row.properties.id}]->()
SET mention = row.properties
