// Full text over headlines and texts; the analyzer cuts Chinese into pairs of characters.
CREATE FULLTEXT INDEX articleText IF NOT EXISTS
FOR (node:Article) ON EACH [node.headline, node.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
