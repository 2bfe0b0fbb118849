import { RELATION, type RelationType } from '../model/ontology.ts'
import type { PrintedArticle } from '../model/printed.ts'
import type { GoldArticle } from './gold.ts'
import { normalise } from './normalise.ts'
import type { Pairing } from './scoreEntities.ts'
import { sentenceAround } from './sentence.ts'
import { addHits, addShare, hitsOf, shareOf, type Tally } from './tally.ts'

/** A relation by the gold's keys, with everything said of it. */
interface Fact {
  subject: string
  type: RelationType
  object: string
  titles: string[]
  sentence: string | null
  confidence: number
}

/** Compares the relations of an article; those between the same two things count once, whatever their titles. */
export function scoreRelations(
  tally: Tally,
  where: string,
  gold: GoldArticle | null,
  system: PrintedArticle | null,
  { keyOf, nameOf }: Pairing,
): void {
  const wanted = collect(
    (gold?.relations ?? []).map(({ s, r, o, title, evidence }) => ({
      ...toFact(s, r, o, title, evidence ?? null),
      confidence: 1,
    })),
  )
  const found = collect(
    (system?.relations ?? []).map(({ subject, type, object, title, evidence, confidence }) => {
      const sentence = evidence && sentenceAround((system as PrintedArticle).text, evidence)
      return { ...toFact(keyOf(subject), type, keyOf(object), title, sentence), confidence }
    }),
  )
  const hits = [...wanted.keys()].filter((key) => found.has(key))
  addHits(tally.relation, hits.length, wanted.size, found.size)
  for (const [key, { type }] of wanted)
    addHits(hitsOf(tally.relationByType, type), found.has(key) ? 1 : 0, 1, 0)
  for (const { type } of found.values()) addHits(hitsOf(tally.relationByType, type), 0, 0, 1)

  for (const [key, { confidence }] of found)
    addShare(shareOf(tally.calibration, tenthOf(confidence)), wanted.has(key))

  const describe = (fact: Fact) => `${nameOf(fact.subject)} ${fact.type} ${nameOf(fact.object)}`
  for (const [sign, facts, others] of [
    ['-', wanted, found],
    ['+', found, wanted],
  ] as const)
    for (const [key, fact] of facts)
      if (!others.has(key))
        tally.errors.push({
          where,
          what: 'relation',
          sign,
          detail: describe(fact),
          sentence: fact.sentence,
          weight: fact.confidence,
        })
  for (const [key, fact] of wanted) scoreTitle(tally, where, fact, found.get(key), describe)
}

/** 0.87 → `0.8`; 1 belongs to `0.9`. */
function tenthOf(confidence: number): string {
  return (Math.min(9, Math.floor(confidence * 10 + 1e-9)) / 10).toFixed(1)
}

function scoreTitle(
  tally: Tally,
  where: string,
  wanted: Fact,
  found: Fact | undefined,
  describe: (fact: Fact) => string,
): void {
  const titles = new Set(wanted.titles.filter(Boolean))
  if (wanted.type !== 'HOLDS_POSITION' || titles.size === 0) return
  const printed = new Set(found?.titles.filter(Boolean))
  const ok =
    found !== undefined && titles.size === printed.size && [...titles].every((title) => printed.has(title))
  addShare(tally.titleOfAll, ok)
  if (!found) return
  addShare(tally.title, ok)
  if (!ok)
    tally.errors.push({
      where,
      what: 'title',
      sign: '!',
      detail: `${describe(wanted)}: ${[...titles].join('|')} is wanted, but got ${found.titles.join('|')}`,
      sentence: found.sentence ?? wanted.sentence,
      weight: 1,
    })
}

function toFact(
  subject: string,
  type: RelationType,
  object: string,
  title: string | null | undefined,
  sentence: string | null,
) {
  const turn = RELATION[type]?.symmetric && object < subject
  const [from, to] = turn ? [object, subject] : [subject, object]
  return { subject: from, type, object: to, titles: [normalise(title)], sentence }
}

function collect(facts: readonly Fact[]): Map<string, Fact> {
  const byKey = new Map<string, Fact>()
  for (const fact of facts) {
    const key = JSON.stringify([fact.subject, fact.type, fact.object])
    const known = byKey.get(key)
    if (known) {
      known.titles.push(...fact.titles)
      known.confidence = Math.max(known.confidence, fact.confidence)
    } else byKey.set(key, { ...fact })
  }
  return byKey
}
