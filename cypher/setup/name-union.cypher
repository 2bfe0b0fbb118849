// Union nodes are found by name.
CREATE INDEX name_union IF NOT EXISTS
FOR (node:Union) ON (node.name)
