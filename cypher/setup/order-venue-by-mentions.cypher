// Lists of Venue nodes by number of mentions are read in the order of this index.
CREATE INDEX order_venue_by_mentions IF NOT EXISTS
FOR (node:Venue) ON (node.mentionCount, node.id)
