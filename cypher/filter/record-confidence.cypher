// Whether a mention, evidence or figure is as sure as this.
MATCH (node:Evidence)
WHERE node.confidence >= $confidence
RETURN node
