// District nodes are found by name.
CREATE INDEX name_district IF NOT EXISTS
FOR (node:District) ON (node.name)
