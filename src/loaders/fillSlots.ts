/**
 * What may be put into a statement: names from our own tables, and conditions from `cypher/filter/`. Values, and so
 * all that a user writes, travel as parameters.
 */
export interface Slots {
  /** For `RELATION`: relation types. */
  relations?: readonly string[]
  /** For `TARGET`: labels. */
  labels?: readonly string[]
  /** For `SORTED`, and the branch of `CASE $order … END` that stays: a property. */
  sortedBy?: string
  /** For `node.PROPERTIES`. */
  columns: readonly string[]
  /** Whether rows begin with where they stand. */
  positions: boolean
  /** For `$filter`: conditions that must all hold. */
  conditions: readonly string[]
  /** Which bounds are given: the others' conditions, `($start IS NULL OR …)`, fall away. */
  bounds: { start: boolean; stop: boolean }
  /** The file is written in ascending order; when true it is turned round. */
  descending: boolean
}

/**
 * Fills the slots of a read statement. A file is valid Cypher as it stands: its slots are names in capitals, and the
 * parameters `$filter`, `$order`, `$start IS NULL` and `$stop IS NULL`, whose values are known before it is sent: what
 * they rule out is left out. Equal slots give equal text, so that Neo4j finds its plan again.
 */
export function fillSlots(text: string, slots: Slots): string {
  const { relations, labels, sortedBy, columns, positions, conditions, bounds, descending } = slots
  const shown = positions ? text : text.replace(POSITION, '')
  return (descending ? turnRound(shown) : shown)
    .replace(/\bCASE \$order\s([\s\S]*?)\bEND\b/g, (_, branches: string) => branchOf(branches, sortedBy))
    .replace(/\(\$(start|stop) IS NULL OR ([^()]*)\)/g, (_, bound: 'start' | 'stop', condition: string) =>
      bounds[bound] ? condition : 'true',
    )
    .replace(/\bRELATION\b/g, names(relations))
    .replace(/\bTARGET\b/g, names(labels))
    .replace(/\bSORTED\b/g, names(sortedBy ? [sortedBy] : undefined))
    .replace(/\bnode\.PROPERTIES\b/g, columns.join(', '))
    .replace(/\$filter\b/g, () => conditions.map((condition) => `(${condition})`).join(' AND ') || 'true')
}

/** What a row begins with: what it is sorted by, one value or a list of them, and an id. */
const POSITION = /(?<=\[)(?:\[[^\]]*\]|[\w.]+), \w+\.id, (?=node\.PROPERTIES\])/g

/** The condition of a file of `cypher/filter/`: what stands between its WHERE and its last RETURN. */
export function conditionOf(text: string, relations?: readonly string[]): string {
  const match = text.match(/^WHERE ([\s\S]*)^RETURN (?:node|relation)$/m)
  if (!match) throw new Error(`a filter file needs "WHERE … RETURN node" or "relation", but got: ${text}`)
  return (match[1] as string).trim().replace(/\bRELATION\b/g, names(relations))
}

/** A statement without its indentation, which is a quarter of it and would be sent anew with each request. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function names(list: readonly string[] | undefined): string {
  const bad = list?.find((name) => !/^[A-Za-z_]+$/.test(name))
  if (bad !== undefined) throw new Error(`a statement's slot takes a plain name, but got: ${bad}`)
  return list?.join('|') ?? ''
}

function branchOf(branches: string, sortedBy: string | undefined): string {
  const found = branches.match(new RegExp(`WHEN '${sortedBy}' THEN ([\\s\\S]*?)\\s*(?=WHEN '|$)`))
  if (!found) throw new Error(`a statement cannot sort by ${sortedBy}: ${branches}`)
  return found[1] as string
}

function turnRound(text: string): string {
  const turned: Record<string, string> = { ASC: 'DESC', '>=': '<=', '<=': '>=' }
  return text.replace(/\bASC\b|(?<= )[<>]=(?= )/g, (token) => turned[token] as string)
}
