import type { FastifyInstance } from 'fastify'
import { graphVersion } from '../api/graphVersion.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'

/** `/healthz`: the process lives. `/readyz`: it can answer queries: the database answers and holds a graph. */
export function addHealth(app: FastifyInstance, source: GraphSource): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const problem = await graphVersion(source).then(
      (version) => (version === 0 ? 'The graph is empty. Load it with `npm run -s seed`.' : null),
      () => 'The database does not answer.',
    )
    void reply.code(problem === null ? 200 : 503)
    return problem === null ? { status: 'ready' } : { status: 'not ready', problem }
  })
}
