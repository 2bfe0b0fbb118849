import { RELATION } from '../model/ontology.ts'
import { type ReadName, statement } from '../store/statements.ts'
import type { Composed } from './composeStatement.ts'
import { oneLine } from './fillSlots.ts'
import { columnsOf, type Projection } from './projection.ts'

/** What to ask of the graph where the answer is no list of one parent's rows. Equal questions are equal JSON. */
export interface Question {
  statement: ReadName
  /** For `RELATION`: relation types. */
  relations?: readonly string[]
  /** How many relations a path may have; for `{0, 5}`, after which comes one more. Cypher takes no `{0, 0}`. */
  maxLength?: number
  /** What to read of records, by the variables that they are bound to: for `node.PROPERTIES` and the like. */
  records?: Readonly<Record<string, Projection>>
  values: Readonly<Record<string, unknown>>
}

/** The statement of a question. Only names of our own and whole numbers become part of its text. */
export function composeQuestion(question: Question): Composed {
  return { text: textOf(question), parameters: parametersOf(question) }
}

/** A JavaScript number would reach Neo4j as a float, which LIMIT refuses. */
function parametersOf({ values }: Question): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Number.isInteger(value) ? BigInt(value as number) : value,
    ]),
  )
}

function textOf({ statement: name, relations = [], maxLength, records = {} }: Question): string {
  const unknown = relations.find((relation) => !(relation in RELATION))
  if (unknown !== undefined) throw new Error(`a question takes types of relations, but got: ${unknown}`)
  let text = statement(name).text.replaceAll(/\bRELATION\b/g, relations.join('|'))
  if (maxLength !== undefined)
    text = text.replaceAll('{0, 5}', `{0, ${Math.max(1, Math.trunc(maxLength) - 1)}}`)
  for (const [variable, projection] of Object.entries(records)) {
    const slot = new RegExp(`\\b${variable}\\.PROPERTIES\\b`, 'g')
    text = text.replaceAll(slot, columnsOf(variable, projection).join(', '))
  }
  return oneLine(text)
}
