// Whether a figure is in one of the units.
MATCH (node:Statistic)
WHERE node.unit IN $units
RETURN node
