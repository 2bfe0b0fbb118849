// Full text over names and aliases; the analyzer cuts Chinese into pairs of characters.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (node:Entity) ON EACH [node.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
