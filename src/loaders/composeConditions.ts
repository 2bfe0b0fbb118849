import { statement } from '../store/statements.ts'
import { conditionOf } from './fillSlots.ts'
import type { Condition } from './listRequest.ts'

export interface ComposedConditions {
  /** One Cypher condition for each of those given. */
  texts: string[]
  parameters: Record<string, unknown>
}

/**
 * Conditions as Cypher. Each leaf's parameters are numbered by its place, so that a filter can be used several times,
 * and the text depends on the shape of the conditions alone. An unknown value (a thing without a kind) fulfils no
 * condition, and so fulfils the opposite of any.
 */
export function composeConditions(conditions: readonly Condition[]): ComposedConditions {
  const parameters: Record<string, unknown> = {}
  let leaves = 0
  const textOf = (condition: Condition): string => {
    if ('all' in condition) return join(condition.all, 'AND', 'true')
    if ('any' in condition) return join(condition.any, 'OR', 'false')
    // Cypher's NOT of an unknown value is unknown again.
    if ('none' in condition) return `NOT coalesce(${join(condition.none, 'OR', 'false')}, false)`
    const number = ++leaves
    for (const [name, value] of Object.entries(condition.values)) parameters[name + number] = value
    const text = conditionOf(statement(condition.filter).text, condition.relations)
    return text.replace(/\$([a-zA-Z]+)\b/g, `$$$1${number}`)
  }
  const join = (parts: readonly Condition[], by: 'AND' | 'OR', none: 'true' | 'false') =>
    parts.map((part) => `(${textOf(part)})`).join(` ${by} `) || none
  return { texts: conditions.map(textOf), parameters }
}
