// Lists of Venue nodes by number of relations are read in the order of this index.
CREATE INDEX order_venue_by_relations IF NOT EXISTS
FOR (node:Venue) ON (node.relationCount, node.id)
