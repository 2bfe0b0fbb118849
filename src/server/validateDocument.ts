import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql'
import { documentBounds } from './documentBounds.ts'
import type { Limits } from './limits.ts'
import { noSubgraphSdl } from './noSubgraphSdl.ts'
import { servedOperations } from './servedOperations.ts'

export interface ValidationOptions extends Pick<Limits, 'maxDepth' | 'maxAliases'> {
  /** Whether the schema may be asked for. */
  introspection: boolean
  /** Whether messages about unknown names say which known one was meant. */
  suggestions: boolean
}

export type ValidateDocument = (document: DocumentNode) => readonly GraphQLError[]

/**
 * All that is wrong with a document: first what makes it too much, and only if nothing does, whether it fits the
 * schema. Sound documents are remembered for as long as they live.
 */
export function documentValidator(schema: GraphQLSchema, options: ValidationOptions): ValidateDocument {
  const rules: ValidationRule[] = [...specifiedRules, servedOperations]
  if (!options.introspection) rules.push(NoSchemaIntrospectionCustomRule, noSubgraphSdl)
  const sound = new WeakSet<DocumentNode>()
  return (document) => {
    if (sound.has(document)) return []
    const excess = documentBounds(document, options)
    if (excess.length > 0) return excess
    const errors = validate(schema, document, rules, { hideSuggestions: !options.suggestions })
    if (errors.length === 0) sound.add(document)
    return errors.map(withCode)
  }
}

function withCode(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
}
