// Figures are summed by measure and unit from this index.
CREATE INDEX statistic_measure IF NOT EXISTS
FOR (node:Statistic) ON (node.measure)
