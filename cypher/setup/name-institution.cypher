// Institution nodes are found by name.
CREATE INDEX name_institution IF NOT EXISTS
FOR (node:Institution) ON (node.name)
