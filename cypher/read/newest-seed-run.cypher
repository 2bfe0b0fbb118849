// The newest applied seed: which version of the graph stands, and what it was made from.
MATCH (run:SeedRun)
WHERE run.number > 0 AND run.status = 'APPLIED'
RETURN run.number AS number, run.fingerprint AS fingerprint ORDER BY run.number DESC LIMIT 1
