import type { Change, ChangeTarget } from '../model/change.ts'
import type { Evidence, Graph, Relation } from '../model/graph.ts'
import type { Transaction } from './openStore.ts'
import {
  articleRow,
  bylineRows,
  entityRow,
  evidenceRow,
  mentionRow,
  pageRow,
  relationRow,
  statisticRow,
} from './rows.ts'
import type { WriteName } from './statements.ts'

/** The record of one seed, as docs/storage.md describes it. */
export interface SeedRun {
  id: string
  number: number
  status: 'APPLIED'
  /** ISO timestamps. */
  startedAt: string
  finishedAt: string
  fingerprint: string
  pages: number
  added: number
  changed: number
  removed: number
}

/** Rows of one statement are sent in such lots, so that neither side holds one giant message. */
const LOT = 1_000

/**
 * Makes the graph that stands (`before`) the one that shall (`after`), by the changes between them. What goes, goes
 * first; what others hang on comes before them. Returns how many things changed in the database.
 */
export async function writeChanges(
  transaction: Transaction,
  before: Graph,
  after: Graph,
  changes: readonly Change[],
): Promise<number> {
  const ids = idsByTarget(changes)
  const put = <T extends { id: string }>(target: ChangeTarget, items: readonly T[]) =>
    items.filter(({ id }) => ids(target, 'ADD').has(id) || ids(target, 'MOD').has(id))
  const pick = <T extends { id: string }>(target: ChangeTarget, op: Change['op'], items: readonly T[]) =>
    items.filter(({ id }) => ids(target, op).has(id))
  const evidence = evidenceChanges(before.relations, after.relations, changes)
  const articles = put('article', after.articles)

  const steps: [WriteName, 'ids' | 'rows', unknown[]][] = [
    ['write/delete-bylines', 'ids', pick('article', 'MOD', after.articles).map(({ id }) => id)],
    ['write/delete-mentions', 'ids', [...ids('mention', 'DEL')]],
    ['write/delete-statistics', 'ids', [...ids('statistic', 'DEL')]],
    ['write/delete-evidence', 'ids', evidence.gone],
    ['write/delete-relations', 'rows', pick('relation', 'DEL', before.relations).map(relationRow)],
    ['write/delete-articles', 'ids', [...ids('article', 'DEL')]],
    ['write/delete-entities', 'ids', [...ids('entity', 'DEL')]],
    ['write/delete-pages', 'ids', [...ids('page', 'DEL')]],
    ['write/put-pages', 'rows', put('page', after.pages).map(pageRow)],
    ['write/put-entities', 'rows', put('entity', after.entities).map(entityRow)],
    ['write/put-articles', 'rows', articles.map(articleRow)],
    ['write/add-bylines', 'rows', articles.flatMap(bylineRows)],
    ['write/add-mentions', 'rows', pick('mention', 'ADD', after.mentions).map(mentionRow)],
    ['write/change-mentions', 'rows', pick('mention', 'MOD', after.mentions).map(mentionRow)],
    ['write/add-relations', 'rows', pick('relation', 'ADD', after.relations).map(relationRow)],
    ['write/change-relations', 'rows', pick('relation', 'MOD', after.relations).map(relationRow)],
    ['write/put-evidence', 'rows', evidence.put],
    ['write/put-statistics', 'rows', put('statistic', after.statistics).map(statisticRow)],
  ]
  let written = 0
  for (const [name, parameter, items] of steps)
    for (let i = 0; i < items.length; i += LOT)
      written += await transaction.write(name, { [parameter]: items.slice(i, i + LOT) })
  return written
}

/** Records the seed, whose number becomes the version of the graph. Returns how many things changed. */
export async function writeSeedRun(transaction: Transaction, run: SeedRun, graph: Graph): Promise<number> {
  const numbers = {
    ...{ number: run.number, pages: run.pages, added: run.added, changed: run.changed, removed: run.removed },
    entities: graph.entities.length,
    relations: graph.relations.length,
    statistics: graph.statistics.length,
    articles: graph.articles.length,
    mentions: graph.mentions.length,
  }
  const whole = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, BigInt(value)]))
  return await transaction.write('write/add-seed-run', { properties: { ...run, ...whole } })
}

function idsByTarget(changes: readonly Change[]): (target: ChangeTarget, op: Change['op']) => Set<string> {
  const sets = new Map<string, Set<string>>()
  for (const { target, op, id } of changes) {
    const key = `${op} ${target}`
    const set = sets.get(key)
    if (set) set.add(id)
    else sets.set(key, new Set([id]))
  }
  const none = new Set<string>()
  return (target, op) => sets.get(`${op} ${target}`) ?? none
}

/** Evidence is no target of its own: it changes with its relation. */
function evidenceChanges(
  before: readonly Relation[],
  after: readonly Relation[],
  changes: readonly Change[],
) {
  const changed = new Set(changes.filter(({ target }) => target === 'relation').map(({ id }) => id))
  const statedBefore = new Map<string, Evidence>()
  for (const { id, evidence } of before)
    if (changed.has(id)) for (const one of evidence) statedBefore.set(one.id, one)
  const put: ReturnType<typeof evidenceRow>[] = []
  for (const relation of after) {
    if (!changed.has(relation.id)) continue
    for (const one of relation.evidence) {
      const was = statedBefore.get(one.id)
      statedBefore.delete(one.id)
      if (JSON.stringify(was) !== JSON.stringify(one)) put.push(evidenceRow(relation, one))
    }
  }
  return { gone: [...statedBefore.keys()], put }
}
