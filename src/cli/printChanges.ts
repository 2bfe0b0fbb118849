import type { ChangeCounts } from '../changes/countChanges.ts'
import { isDerivedOnly } from '../changes/countChanges.ts'
import type { Change } from '../model/change.ts'

const TARGETS = {
  page: 'Pages',
  article: 'Articles',
  entity: 'Entities',
  relation: 'Relations',
  statistic: 'Statistics',
  mention: 'Mentions',
} as const
const SIGNS = { ADD: '+', MOD: '~', DEL: '-' } as const

/**
 * Changes for a person: by what they are about, how many come (+), change (~) and go (-), then each with its label.
 * `limit` bounds the labels of each kind of record. Mentions are counted only.
 */
export function describeChanges(changes: readonly Change[], limit: number): string[] {
  return (Object.keys(TARGETS) as Change['target'][]).flatMap((target) => {
    const all = changes.filter((change) => change.target === target)
    if (all.length === 0) return []
    const shown = target === 'mention' ? [] : all.filter((change) => !isDerivedOnly(change))
    const derived = all.filter(isDerivedOnly).length
    return [
      `${TARGETS[target]}: ${tally(shown.length > 0 || derived > 0 ? shown : all)}`,
      ...shown.slice(0, limit).map(describe),
      ...(shown.length > limit ? [`    … and ${shown.length - limit} more`] : []),
      ...(derived > 0 ? [`    and of ${derived} others only the counts or the spelling`] : []),
    ]
  })
}

export function summarize({ added, changed, removed }: ChangeCounts): string {
  return `${added} added, ${changed} changed, ${removed} removed (entities, relations and statistics)`
}

function tally(changes: readonly Change[]): string {
  const parts = (['ADD', 'MOD', 'DEL'] as const).flatMap((op) => {
    const count = changes.filter((change) => change.op === op).length
    return count > 0 ? [`${SIGNS[op]}${count}`] : []
  })
  return parts.join(' ') || 'none'
}

function describe({ op, label, fields, id }: Change): string {
  return `  ${SIGNS[op]} ${label}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}  ${id}`
}
