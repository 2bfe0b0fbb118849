// Program nodes are found by name.
CREATE INDEX name_program IF NOT EXISTS
FOR (node:Program) ON (node.name)
