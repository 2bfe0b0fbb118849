// Seed runs are found by number, the newest first.
CREATE INDEX seed_run_number IF NOT EXISTS
FOR (node:SeedRun) ON (node.number)
