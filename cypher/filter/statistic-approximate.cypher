// Whether a figure is given as an approximate one, or as an exact one.
MATCH (node:Statistic)
WHERE node.approximate = $approximate
RETURN node
