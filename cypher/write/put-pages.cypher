// Creates or rewrites pages.
UNWIND $rows AS row
MERGE (page:Page {id: row.id})
SET page = row
