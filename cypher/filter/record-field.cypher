// Whether a mention or evidence stands in one of these parts of its article.
MATCH (node:Evidence)
WHERE node.field IN $fields
RETURN node
