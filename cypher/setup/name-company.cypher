// Company nodes are found by name.
CREATE INDEX name_company IF NOT EXISTS
FOR (node:Company) ON (node.name)
