import { type GraphQLFormattedError, parse, validate } from 'graphql'
import { toClientError } from '../../src/api/errors.ts'
import { execute } from '../../src/api/execute.ts'
import { createSchema } from '../../src/api/schema.ts'
import type { GraphSource, ReadLimits, Usage } from '../../src/loaders/createLoaders.ts'

const schema = createSchema()

/** An answer as JSON; a test says by `T` what its query asked for. */
export interface Answer<T> {
  data: T
  errors: GraphQLFormattedError[]
  usage: Usage
  /** What was logged about errors that clients must not see. */
  logged: unknown[]
}

/** Runs queries as the server does, without HTTP. Fails on a query that is not valid. */
export function createRunQuery(source: GraphSource, limits: ReadLimits = {}) {
  return async <T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> => {
    const document = parse(query)
    const invalid = validate(schema, document)
    if (invalid.length > 0) throw new Error(invalid.map(({ message }) => message).join('\n'))
    const { data, errors = [], usage } = await execute({ schema, document, variables, source, ...limits })
    const logged: unknown[] = []
    const shown = errors.map((error) =>
      toClientError(error.toJSON(), error, ({ error: hidden }) => logged.push(hidden)),
    )
    return { data: data as T, errors: shown, usage, logged }
  }
}
