// Notes that other inputs give the same graph as the newest seed did.
MATCH (run:SeedRun {number: $number})
SET run.fingerprint = $fingerprint
