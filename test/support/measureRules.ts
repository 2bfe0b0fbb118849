import { findFacts } from '../../src/facts/findFacts.ts'
import { lexicon, type OracleArticle, readOracle } from './oracle.ts'

export type Measured = Map<string, [right: number, all: number]>

/** The pages that rules are developed on. */
export const DEVELOPED_ON = ['test/gold', 'test/gold-other', 'test/gold-fresh', 'test/gold-retold']

/** How often each rule of relations is right on the annotated pages of the folders, entities being perfect. */
export function measureRules(directories: readonly string[]): Measured {
  const measured: Measured = new Map()
  for (const directory of directories)
    for (const item of readOracle(directory)) measureArticle(item, measured)
  return new Map([...measured].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function measureArticle({ gold, article, entities }: OracleArticle, measured: Measured): void {
  const key = new Map(entities.map((entity) => [entity.id, entity.key]))
  const { relations } = findFacts(article, entities, lexicon)
  const wanted = new Set(gold.relations.map(({ s, r, o }) => triple(s, r, o)))
  const seen = new Set<string>()
  for (const { subject, type, object, rule } of relations) {
    const fact = triple(key.get(subject) ?? '', type, key.get(object) ?? '')
    if (seen.has(rule + fact)) continue
    seen.add(rule + fact)
    count(measured, rule, wanted.has(fact))
  }
}

/** Written once for both directions where the relation is symmetric. */
export function triple(subject: string, type: string, object: string): string {
  const swap = type === 'COOPERATES_WITH' && object < subject
  return (swap ? [object, type, subject] : [subject, type, object]).join(' ')
}

function count(measured: Measured, rule: string, right: boolean): void {
  const [before, all] = measured.get(rule) ?? [0, 0]
  measured.set(rule, [before + (right ? 1 : 0), all + 1])
}
