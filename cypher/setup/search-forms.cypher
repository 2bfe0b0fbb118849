// Type-ahead by the forms of a name, each a whole; the type can be asked for with them.
CREATE FULLTEXT INDEX entityForms IF NOT EXISTS
FOR (node:Entity) ON EACH [node.forms, node.type]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
