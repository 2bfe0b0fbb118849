import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { compilesToAtMost } from './compiledSize.ts'
import type { Context } from './context.ts'

export interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Runs an operation. One that comes a second time is compiled to JavaScript first, which takes some milliseconds and
 * makes each further run several times faster; queries that are asked but once are not worth it. What is wrong with the
 * variables GraphQL itself says, in the words and with the status that clients know.
 */
export async function runOperation(
  { schema, document, operationName, variables = {} }: Operation,
  context: Context,
): Promise<ExecutionResult> {
  const compiled = compiledOf(schema, document, operationName)
  if (compiled && variablesFit(schema, document, operationName, variables)) {
    return withOwnErrors(await compiled.query(undefined, context, variables))
  }
  return execute({
    schema,
    document,
    variableValues: variables,
    operationName: operationName ?? null,
    contextValue: context,
  })
}

/** What a compiled query throws is no whole GraphQLError: without extensions, whoever looks for a code there fails. */
function withOwnErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result
  const errors = result.errors.map(({ message, path, locations, originalError }) => {
    const error = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null })
    return Object.defineProperty(error, 'locations', { value: locations, enumerable: true })
  })
  return { ...result, errors }
}

/** Compiling takes some 0.1 ms a field, and others wait meanwhile. */
const MAX_FIELDS = 200

/** By document, which is the same object as long as Apollo's bounded store keeps it. Null: it cannot be compiled. */
const known = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>()
const seen = new WeakSet<DocumentNode>()

function compiledOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | null {
  if (!seen.has(document)) {
    seen.add(document)
    return null
  }
  const operations = known.get(document) ?? new Map<string, CompiledQuery | null>()
  known.set(document, operations)
  const key = operationName ?? ''
  const found = operations.get(key)
  if (found !== undefined) return found
  const compiled = compile(schema, document, operationName)
  operations.set(key, compiled)
  return compiled
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | null {
  if (!compilesToAtMost(MAX_FIELDS, schema, document, operationName)) return null
  const options = { disablingCapturingStackErrors: true }
  const made = compileQuery(schema, document, operationName ?? undefined, options)
  return isCompiledQuery(made) ? made : null
}

function variablesFit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  return getVariableValues(schema, definitions, variables).errors === undefined
}
