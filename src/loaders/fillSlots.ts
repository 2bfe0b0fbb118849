/**
 * What may be put into a statement: names from our own tables, and conditions from `cypher/filter/`. Values, and so
 * all that a user writes, travel as parameters.
 */
export interface Slots {
  /** For `RELATION`: relation types. */
  relations?: readonly string[]
  /** For `TARGET`: labels. */
  labels?: readonly string[]
  /** For `SORTED`: a property. */
  sortedBy?: string
  /** For `node.PROPERTIES`. */
  columns: readonly string[]
  /** For `$filter`: conditions that must all hold. */
  conditions: readonly string[]
  /** For `$start IS NULL` and `$stop IS NULL`: as literals, so that nothing is planned for a bound not given. */
  bounds: { start: boolean; stop: boolean }
  /** The file is written in ascending order; when true it is turned round. */
  descending: boolean
}

/**
 * Fills the slots of a read statement. A file is valid Cypher as it stands: its slots are names in capitals, and a
 * parameter `$filter`. Equal slots give equal text, so that Neo4j finds its plan again.
 */
export function fillSlots(text: string, slots: Slots): string {
  const filled = text
    .replace(/\bRELATION\b/g, names(slots.relations))
    .replace(/\bTARGET\b/g, names(slots.labels))
    .replace(/\bSORTED\b/g, names(slots.sortedBy ? [slots.sortedBy] : undefined))
    .replace(/\bnode\.PROPERTIES\b/g, slots.columns.join(', '))
    .replace(/\$(start|stop) IS NULL\b/g, (_, bound: 'start' | 'stop') => String(!slots.bounds[bound]))
    .replace(/\$filter\b/g, slots.conditions.map((condition) => `(${condition})`).join(' AND ') || 'true')
  return slots.descending ? turnRound(filled) : filled
}

/** The condition of a file of `cypher/filter/`: what stands between its WHERE and its last RETURN. */
export function conditionOf(text: string): string {
  const match = text.match(/^WHERE ([\s\S]*)^RETURN node$/m)
  if (!match) throw new Error(`a filter file needs "WHERE … RETURN node", but got: ${text}`)
  return (match[1] as string).trim()
}

function names(list: readonly string[] | undefined): string {
  const bad = list?.find((name) => !/^[A-Za-z_]+$/.test(name))
  if (bad !== undefined) throw new Error(`a statement's slot takes a plain name, but got: ${bad}`)
  return list?.join('|') ?? ''
}

function turnRound(text: string): string {
  const turned: Record<string, string> = { ASC: 'DESC', '>=': '<=', '<=': '>=' }
  return text.replace(/\bASC\b|(?<= )[<>]=(?= )/g, (token) => turned[token] as string)
}
