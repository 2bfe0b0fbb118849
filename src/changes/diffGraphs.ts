import type { Change, ChangeTarget } from '../model/change.ts'
import type { Graph } from '../model/graph.ts'

/**
 * What must change for `before` to become `after`: in the order of the targets, then by id. Two graphs that are equal
 * give an empty list. A relation whose statements changed is a MOD of `evidence`.
 */
export function diffGraphs(before: Graph, after: Graph): Change[] {
  const label = labels(before, after)
  return [
    ...diff('page', before.pages, after.pages, ({ name }) => name),
    ...diff('article', before.articles, after.articles, (article) => article.headline || article.id),
    ...diff('entity', before.entities, after.entities, ({ name }) => name),
    ...diff('relation', before.relations, after.relations, ({ subject, type, object, title }) =>
      [label(subject), type, label(object), title && `(${title})`].filter(Boolean).join(' '),
    ),
    ...diff(
      'statistic',
      before.statistics,
      after.statistics,
      ({ subject, measure, value, unit }) => `${label(subject)} ${measure} ${value}${unit}`,
    ),
    ...diff('mention', before.mentions, after.mentions, ({ entity, text }) =>
      text === label(entity) ? text : `${text} → ${label(entity)}`,
    ),
  ]
}

function diff<T extends { id: string }>(
  target: ChangeTarget,
  before: readonly T[],
  after: readonly T[],
  labelOf: (item: T) => string,
): Change[] {
  const old = new Map(before.map((item) => [item.id, item]))
  const changes: Change[] = []
  for (const item of after) {
    const was = old.get(item.id)
    old.delete(item.id)
    const fields = was ? changedFields(was, item) : []
    if (!was || fields.length > 0)
      changes.push({ op: was ? 'MOD' : 'ADD', target, id: item.id, label: labelOf(item), fields })
  }
  for (const item of old.values())
    changes.push({ op: 'DEL', target, id: item.id, label: labelOf(item), fields: [] })
  return changes.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function changedFields<T extends object>(before: T, after: T): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof T & string>
  return [...fields].filter((field) => !isEqual(before[field], after[field])).sort()
}

/** Deep equality of plain values, whatever the order of an object's keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b))
    return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return (
    keys.length === others.length &&
    keys.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  )
}

function labels(before: Graph, after: Graph): (id: string) => string {
  const names = new Map([...before.entities, ...after.entities].map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
