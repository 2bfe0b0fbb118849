// Whether what a figure counts contains a text.
MATCH (node:Statistic)
WHERE node.measure CONTAINS $measureContains
RETURN node
