// Whether a figure is as large as this.
MATCH (node:Statistic)
WHERE node.value >= $least
RETURN node
