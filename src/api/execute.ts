import type { ExecutionArgs, ExecutionResult } from 'graphql'
import {
  createLoaders,
  type GraphSource,
  isOneVersion,
  newUsage,
  type ReadLimits,
  type Usage,
} from '../loaders/createLoaders.ts'
import { createContext } from './context.ts'
import { type Cost, costExceeded, estimateCost } from './cost.ts'
import { apiError } from './errors.ts'
import { runOperation } from './runOperation.ts'

export interface Execution extends ReadLimits {
  schema: ExecutionArgs['schema']
  document: ExecutionArgs['document']
  variables?: Record<string, unknown> | undefined
  operationName?: string | null | undefined
  source: GraphSource
  /** Its estimated cost, where that is known already. */
  cost?: Cost | undefined
  /** How many records an operation may ask for, by its page sizes; any number if none. */
  maxCost?: number | undefined
}

/** How often a query is answered anew because a seed came between two of its statements. */
const MAX_ATTEMPTS = 3

/**
 * Answers a query from one version of the graph: if its statements saw two, or a commit under way, it is run again.
 * `extensions.cost` tells what the answer took.
 */
export async function execute(execution: Execution): Promise<ExecutionResult & { usage: Usage }> {
  const {
    schema,
    document,
    variables,
    operationName,
    source,
    signal,
    timeoutMs,
    cost = estimateCost(schema, document, operationName, variables),
    maxCost = Infinity,
  } = execution
  // Nobody waits for the answer.
  if (signal?.aborted) return { data: null, usage: newUsage() }
  if (cost.nodes > maxCost) return { data: null, errors: [costExceeded(cost, maxCost)], usage: newUsage() }
  for (let attempt = 1; ; attempt++) {
    const context = createContext(createLoaders(source, { signal, timeoutMs }))
    const result = await runOperation({ schema, document, variables, operationName }, context)
    const { usage } = context.loaders
    if (isOneVersion(usage)) return { ...result, extensions: { cost: costOf(cost, usage, maxCost) }, usage }
    if (attempt === MAX_ATTEMPTS) {
      const error = apiError('GRAPH_CHANGED', 'The graph changed while it was read. Ask again in a moment.')
      return { data: null, errors: [error], usage }
    }
    await source.settle()
  }
}

function costOf({ nodes }: Cost, { statements, rows, ms }: Usage, limit: number): object {
  const cypher = { statements, rows, ms: Math.round(ms * 10) / 10 }
  return { requested: nodes, actual: rows, limit: Number.isFinite(limit) ? limit : null, cypher }
}
