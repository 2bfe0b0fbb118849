// Whether a mention, evidence or figure was found by one of these rules.
MATCH (node:Evidence)
WHERE node.rule IN $rules
RETURN node
