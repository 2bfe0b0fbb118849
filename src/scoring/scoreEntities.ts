import type { PrintedArticle, PrintedEntity } from '../model/printed.ts'
import type { GoldArticle, GoldEntity } from './gold.ts'
import { matchEntities, namesOf } from './matchEntities.ts'
import { normalise, normaliseName } from './normalise.ts'
import { sentenceAround, sentenceWith } from './sentence.ts'
import { addHits, addShare, hitsOf, type Tally } from './tally.ts'

/** How the facts of an article are compared: by the gold's keys. */
export interface Pairing {
  /** Id in the output → the gold's key, of entities that both have; `?id` for the others. */
  keyOf: (id: string) => string
  /** The name of a key, for people. */
  nameOf: (key: string) => string
}

/** Compares the entities of an article, and says which is which for those who compare its facts. */
export function scoreEntities(
  tally: Tally,
  where: string,
  gold: GoldArticle | null,
  system: PrintedArticle | null,
): Pairing {
  const goldEntities = gold?.entities ?? []
  const entities = system?.entities ?? []
  const match = matchEntities(goldEntities, entities)
  addHits(tally.entity, match.size, goldEntities.length, entities.length)
  for (const [i, entity] of goldEntities.entries()) {
    const partner = match.get(i)
    if (partner === undefined) scoreMissed(tally, where, entity, gold as GoldArticle, system)
    else scoreMatched(tally, where, entity, entities[partner] as PrintedEntity)
  }
  const matched = new Set(match.values())
  for (const [j, entity] of entities.entries()) {
    addHits(hitsOf(tally.entityByType, entity.type), 0, 0, 1)
    if (!matched.has(j)) scoreExtra(tally, where, entity, goldEntities, system as PrintedArticle)
    scoreMentions(tally, where, entity, (system as PrintedArticle).text)
  }
  return pairingOf(goldEntities, entities, match)
}

function scoreMissed(
  tally: Tally,
  where: string,
  entity: GoldEntity,
  gold: GoldArticle,
  system: PrintedArticle | null,
): void {
  const type = entity.types[0] ?? '?'
  addHits(hitsOf(tally.entityByType, type), 0, 1, 0)
  const facts =
    gold.relations.filter(({ s, o }) => s === entity.key || o === entity.key).length +
    gold.statistics.filter(({ s }) => s === entity.key).length
  tally.errors.push({
    where,
    what: 'entity',
    sign: '-',
    detail: `${type} ${entity.canonical}`,
    sentence: system && sentenceWith(system.text, entity.names),
    weight: 1 + facts,
  })
  const names = namesOf(entity)
  const mistaken = system?.entities.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => names.has(normaliseName(one))),
  )
  count(tally.confusion, `${type}>${mistaken && mistaken.type !== type ? mistaken.type : NOTHING}`)
}

/** Stands in the confusion for what the other side does not have. */
export const NOTHING = '–'

function scoreMatched(tally: Tally, where: string, gold: GoldEntity, entity: PrintedEntity): void {
  const canonical = normalise(gold.canonical)
  addHits(hitsOf(tally.entityByType, entity.type), 1, 1, 0)
  count(tally.confusion, `${entity.type}>${entity.type}`)
  addShare(tally.canonicalName, normalise(entity.name) === canonical)
  tally.instances.push({ canonical, types: gold.types, id: entity.id, where })
}

function scoreExtra(
  tally: Tally,
  where: string,
  entity: PrintedEntity,
  goldEntities: readonly GoldEntity[],
  system: PrintedArticle,
): void {
  const facts =
    system.relations.filter(({ subject, object }) => subject === entity.id || object === entity.id).length +
    system.statistics.filter(({ subject }) => subject === entity.id).length
  tally.errors.push({
    where,
    what: 'entity',
    sign: '+',
    detail: `${entity.type} ${entity.name}`,
    sentence: entity.mentions[0] ? sentenceAround(system.text, entity.mentions[0]) : null,
    weight: 1 + facts,
  })
  const own = new Set([entity.name, ...entity.aliases].map(normaliseName))
  const isKnown = goldEntities.some((gold) => [...namesOf(gold)].some((name) => own.has(name)))
  if (!isKnown) count(tally.confusion, `${NOTHING}>${entity.type}`)
}

function scoreMentions(tally: Tally, where: string, entity: PrintedEntity, text: string): void {
  for (const { start, end, text: printed } of entity.mentions) {
    const inText =
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
    const ok = inText && text.slice(start, end) === printed
    addShare(tally.mentions, ok)
    if (!ok)
      tally.errors.push({
        where,
        what: 'mention',
        sign: '!',
        detail: `${entity.name}: ${start}–${end} is not ${printed}`,
        sentence: null,
        weight: 1,
      })
  }
}

function pairingOf(
  goldEntities: readonly GoldEntity[],
  entities: readonly PrintedEntity[],
  match: ReadonlyMap<number, number>,
): Pairing {
  const keys = new Map<string, string>()
  for (const [i, j] of match) {
    const id = (entities[j] as PrintedEntity).id
    if (!keys.has(id)) keys.set(id, (goldEntities[i] as GoldEntity).key)
  }
  const names = new Map<string, string>([
    ...entities.map(({ id, name }) => [`?${id}`, name] as const),
    ...goldEntities.map(({ key, canonical }) => [key, canonical] as const),
  ])
  return { keyOf: (id) => keys.get(id) ?? `?${id}`, nameOf: (key) => names.get(key) ?? key }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
