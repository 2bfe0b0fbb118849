// Person nodes are found by name.
CREATE INDEX name_person IF NOT EXISTS
FOR (node:Person) ON (node.name)
