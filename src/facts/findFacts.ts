import type { Article } from '../model/article.ts'
import type { ArticleEntity, ArticleRelation, ArticleStatistic, FactTime } from '../model/graph.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Dropped } from '../model/mention.ts'
import { allows, RELATION } from '../model/ontology.ts'
import { findTimes } from '../text/dates.ts'
import { confidenceOf, precisionOf } from './confidence.ts'
import type { FoundRelation } from './found.ts'
import { contains } from './places.ts'
import { type Reading, readSentences } from './reading.ts'
import { RELATION_RULES } from './rules.ts'
import { findStatistics } from './statistics.ts'
import { turnsOf } from './turns.ts'

/** What an article says of its entities. */
export interface Facts {
  relations: ArticleRelation[]
  statistics: ArticleStatistic[]
  dropped: Dropped[]
}

/**
 * Finds the relations and statistics that an article states. Every fact has the span that states it, the rule that
 * found it and that rule's measured confidence. Never throws on any text; linear in its length.
 */
export function findFacts(article: Article, entities: readonly ArticleEntity[], lexicon: Lexicon): Facts {
  const reading = readSentences(article, entities, lexicon)
  const turns = turnsOf(reading)
  const found: FoundRelation[] = []
  for (const rule of RELATION_RULES) found.push(...rule(reading, turns, found))
  const { kept, dropped } = sift(reading, withoutHosts(withoutShallow(found)))
  const statistics = findStatistics(reading, turns)
  return {
    relations: kept.map(finisher(reading)),
    statistics: statistics.kept,
    dropped: [...dropped, ...statistics.dropped],
  }
}

/** 长阳镇“司机之家” lies in 长阳镇, and only so in 房山区: of two places one inside the other the deeper is kept. */
function withoutShallow(found: readonly FoundRelation[]): FoundRelation[] {
  const places = new Map<string, ArticleEntity[]>()
  const keyOf = ({ subject, type }: FoundRelation) => `${type} ${subject.id}`
  for (const relation of found)
    if (relation.object.type === 'DISTRICT' && /LOCATED_IN|HELD_AT/.test(relation.type))
      places.set(keyOf(relation), [...(places.get(keyOf(relation)) ?? []), relation.object])
  return found.filter(
    (relation) =>
      (relation.rule !== 'located/beside' && relation.type !== 'HELD_AT') ||
      relation.object.type !== 'DISTRICT' ||
      !places.get(keyOf(relation))?.some((other) => contains(relation.object, other)),
  )
}

/** Whoever runs a programme does not take part in it besides. */
function withoutHosts(found: readonly FoundRelation[]): FoundRelation[] {
  const hosts = new Set<string>()
  const keyOf = ({ subject, object }: FoundRelation) => `${subject.id} ${object.id}`
  for (const relation of found) if (relation.type === 'RUNS') hosts.add(keyOf(relation))
  return found.filter((relation) => relation.type !== 'PARTICIPATES_IN' || !hosts.has(keyOf(relation)))
}

/** One of each: the same fact from the same span is kept once, from the surest rule. */
function sift(
  reading: Reading,
  found: readonly FoundRelation[],
): { kept: FoundRelation[]; dropped: Dropped[] } {
  const best = new Map<string, FoundRelation>()
  const dropped: Dropped[] = []
  for (const relation of found) {
    const reason = faultOf(relation)
    if (reason) {
      dropped.push(drop(reading, relation, reason))
      continue
    }
    const key = keyOf(relation)
    const known = best.get(key)
    if (!known || precisionOf(known.rule) < precisionOf(relation.rule)) best.set(key, relation)
  }
  return { kept: [...best.values()], dropped }
}

function faultOf({ subject, type, object }: FoundRelation): string | null {
  if (subject.id === object.id) return `${type} of ${subject.name} with itself`
  if (!allows(type, subject.type, object.type)) return `no ${type} from ${subject.type} to ${object.type}`
  return null
}

function drop(
  { article }: Reading,
  { subject, object, rule, evidence }: FoundRelation,
  why: string,
): Dropped {
  const text = (article[evidence.field] ?? '').slice(evidence.start, evidence.end)
  return { ...evidence, text, rule, reason: `${subject.name} → ${object.name}: ${why}` }
}

function keyOf({ subject, type, object, title, evidence }: FoundRelation): string {
  const ends = [subject.id, object.id]
  if (RELATION[type].symmetric) ends.sort()
  return [...ends, type, title, evidence.field, evidence.start, evidence.end].join('\t')
}

function finisher({ article }: Reading): (relation: FoundRelation) => ArticleRelation {
  const times = new Map<string, FactTime | null>()
  const timeAt = ({ field, start, end }: FoundRelation['evidence']) => {
    const key = `${field} ${start} ${end}`
    const known = times.get(key)
    if (known !== undefined) return known
    const time = timeOf(article[field] ?? '', { start, end })
    times.set(key, time)
    return time
  }
  return ({ subject, type, object, title, basis, rule, evidence }) => ({
    subject: subject.id,
    type,
    object: object.id,
    title,
    basis,
    confidence: confidenceOf(rule, subject, object),
    rule,
    evidence,
    time: basis === 'NAME' ? null : timeAt(evidence),
  })
}

/** The time said in the evidence, the last where it says several, else the last before it in its sentence: 近日，…. */
function timeOf(source: string, { start, end }: { start: number; end: number }): FactTime | null {
  const back = Math.max(0, start - 40)
  const lead = source.slice(back, start)
  const from = back + Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1
  const time = findTimes(source.slice(start, end))[0] ?? findTimes(source.slice(from, start)).at(-1)
  return time ? { printed: time.printed, from: time.from, to: time.to } : null
}
