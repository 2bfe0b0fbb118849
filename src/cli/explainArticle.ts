import type { ArticleEntity, ArticleGraph } from '../model/graph.ts'
import type { Mention, Span } from '../model/mention.ts'
import { splitSentences } from '../text/sentences.ts'

type Field = Mention['field']

/** A stretch of an article, with all that the rules saw in it. */
export interface Stretch {
  field: Field
  text: string
  /** One line each, for people. */
  findings: string[]
}

export interface Explanation {
  entities: ArticleEntity[]
  stretches: Stretch[]
}

interface Place extends Span {
  field: Field
}

/** Something that a rule said of a place in the article. */
interface Finding extends Place {
  line: string
  /** Ids of the entities it is about; none for what was dropped. */
  entities: string[]
  isFact: boolean
}

/**
 * What the rules saw, found and dropped, where an article speaks of the query: the name or id of an entity, or else any
 * words that stand in it. Null where it does not speak of it.
 */
export function explainArticle(graph: ArticleGraph, query: string): Explanation | null {
  const entities = graph.entities.filter(
    ({ id, name, aliases }) => id === query || name === query || aliases.includes(query),
  )
  const words = entities.length > 0 ? entities.flatMap(({ name, aliases }) => [name, ...aliases]) : [query]
  const named = words.flatMap((word) => occurrences(graph, word))
  if (entities.length === 0 && named.length === 0) return null
  const places = entities.length > 0 ? named : stretchesWith(graph, named)

  const ids = new Set(entities.map(({ id }) => id))
  const isAsked = (finding: Finding) =>
    entities.length > 0 && finding.entities.length > 0
      ? finding.entities.some((id) => ids.has(id))
      : places.some((place) => meets(place, finding))
  const findings = findingsOf(graph).filter(isAsked)
  return { entities, stretches: stretchesOf(graph, findings, places) }
}

const FIELDS: readonly Field[] = ['kicker', 'headline', 'subtitle', 'text']

function occurrences({ article }: ArticleGraph, word: string): Place[] {
  return FIELDS.flatMap((field) => {
    const text = article[field] ?? ''
    const found: Place[] = []
    for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length))
      found.push({ field, start: at, end: at + word.length })
    return found
  })
}

/** The title lines and sentences in which places lie. */
function stretchesWith(graph: ArticleGraph, places: readonly Place[]): Place[] {
  return allStretches(graph).filter((stretch) => places.some((place) => meets(place, stretch)))
}

function allStretches({ article }: ArticleGraph): Place[] {
  return FIELDS.flatMap((field) => {
    const text = article[field] ?? ''
    const spans = field === 'text' ? splitSentences(text) : [{ start: 0, end: text.length }]
    return spans.map(({ start, end }) => ({ field, start, end }))
  })
}

function meets(a: Place, b: Place): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end
}

function findingsOf({ entities, relations, statistics, dropped }: ArticleGraph): Finding[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  return [
    ...entities.flatMap((entity) =>
      entity.mentions.map(({ field, start, end, text, rule, confidence, reason }) => ({
        field,
        start,
        end,
        entities: [entity.id],
        isFact: false,
        line: `found    ${text} → ${entity.name} ${entity.type}  ${sure(rule, confidence)}${reason ? `  because: ${reason}` : ''}`,
      })),
    ),
    ...relations.map(({ subject, type, object, title, rule, confidence, basis, time, evidence }) => ({
      ...evidence,
      entities: [subject, object],
      isFact: true,
      line: [
        `states   ${nameOf(subject)} ${type} ${nameOf(object)}${title ? ` (${title})` : ''}`,
        sure(rule, confidence),
        ...(basis === 'NAME' ? ['by its name'] : []),
        ...(time ? [time.printed] : []),
      ].join('  '),
    })),
    ...statistics.map(
      ({ subject, measure, value, unit, approximate, rule, confidence, reason, evidence }) => ({
        ...evidence,
        field: 'text' as const,
        entities: [subject],
        isFact: true,
        line: `figure   ${nameOf(subject)}: ${measure} ${approximate ? '≈ ' : ''}${value} ${unit}  ${sure(rule, confidence)}  because: ${reason}`,
      }),
    ),
    ...dropped.map(({ field, start, end, text, rule, reason }) => ({
      field,
      start,
      end,
      entities: [],
      isFact: false,
      line: `dropped  ${text}  [${rule}]  because: ${reason}`,
    })),
  ]
}

function sure(rule: string, confidence: number): string {
  return `[${rule} ${confidence.toFixed(2)}]`
}

/** The title lines and sentences that have findings or the words asked for, in reading order; names before facts. */
function stretchesOf(graph: ArticleGraph, findings: readonly Finding[], places: readonly Place[]): Stretch[] {
  return allStretches(graph).flatMap((stretch) => {
    const { field, start, end } = stretch
    const here = findings
      .filter((finding) => finding.field === field && start <= finding.start && finding.start < end)
      .sort((a, b) => Number(a.isFact) - Number(b.isFact) || a.start - b.start || b.end - a.end)
    if (here.length === 0 && !places.some((place) => meets(place, stretch))) return []
    const text = (graph.article[field] ?? '').slice(start, end)
    return [{ field, text, findings: here.map(({ line }) => line) }]
  })
}
