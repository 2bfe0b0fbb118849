// Whether a headline contains a text.
MATCH (node:Article)
WHERE node.headline CONTAINS $headlineContains
RETURN node
