import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
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
export function runOperation(
  { schema, document, operationName, variables = {} }: Operation,
  context: Context,
): ExecutionResult | Promise<ExecutionResult> {
  const compiled = compiledOf(schema, document, operationName)
  if (compiled && variablesFit(schema, document, operationName, variables)) {
    return compiled.query(undefined, context, variables)
  }
  return execute({
    schema,
    document,
    variableValues: variables,
    operationName: operationName ?? null,
    contextValue: context,
  })
}

/** By document, which is the same object as long as Apollo's bounded store keeps it; null: seen once, or cannot be. */
const known = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>()

function compiledOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | null {
  const key = operationName ?? ''
  const operations = known.get(document)
  if (!operations?.has(key)) {
    known.set(document, (operations ?? new Map()).set(key, null))
    return null
  }
  const found = operations.get(key)
  if (found) return found
  const made = compileQuery(schema, document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
  })
  if (!isCompiledQuery(made)) return null
  operations.set(key, made)
  return made
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
