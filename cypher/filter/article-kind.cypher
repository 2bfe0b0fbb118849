// Whether an article is of one of the kinds.
MATCH (node:Article)
WHERE node.kind IN $kinds
RETURN node
