// Whether a figure is no larger than this.
MATCH (node:Statistic)
WHERE node.value <= $most
RETURN node
