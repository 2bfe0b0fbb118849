// Whether the database answers, for the readiness check.
RETURN 1 AS one
