import type { Article } from '../model/article.ts'
import type { ArticleEntity } from '../model/graph.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Mention, Span } from '../model/mention.ts'
import { splitClauses, splitSentences } from '../text/sentences.ts'
import { type Discourse, findAnaphors } from './anaphora.ts'
import { type Clause, type Named, readClause } from './clauses.ts'
import { findRepeats } from './repeats.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export type Field = Mention['field']

export interface Sentence extends Span {
  field: Field
  /** The whole field; all offsets count into it. */
  source: string
  clauses: Clause[]
  /** Outermost names and anaphors, in order. */
  names: Named[]
  /** Names inside other names. */
  inner: Named[]
}

/** An article as the rules of facts see it. */
export interface Reading {
  article: Article
  entities: readonly ArticleEntity[]
  /** Titles first, then the text, in order. */
  sentences: Sentence[]
  /** Whom the article is about. */
  topic: ArticleEntity | null
  words: Vocabulary
}

export const FIELDS: readonly Field[] = ['kicker', 'headline', 'subtitle', 'text']
const REMEMBERED = 40

function titledIn({ kicker, headline, subtitle }: ByField): ArticleEntity[] {
  return [...headline, ...kicker, ...subtitle]
    .flatMap(({ entities }) => entities)
    .filter(({ type }) => type === 'PROGRAM')
}

/** Reads an article: its sentences, clauses and the names in them, words like 该公司 bound to what they stand for. */
export function readSentences(
  article: Article,
  entities: readonly ArticleEntity[],
  lexicon: Lexicon,
): Reading {
  const words = vocabularyOf(lexicon)
  const byField = namesByField(article, entities)
  const topic = topicOf(entities, byField)
  const past: Discourse = { named: [], all: [], titled: titledIn(byField), topic }
  const sentences = FIELDS.flatMap((field) => {
    const source = article[field] ?? ''
    const names = byField[field]
    let next = 0
    return splitSentences(source)
      .flatMap(inPieces(source))
      .map((span) => {
        while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < span.start) next++
        const first = next
        while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) next++
        return readSentence(field, source, span, names.slice(first, next), past, words)
      })
  })
  return { article, entities, sentences, topic, words }
}

/** No sentence of a newspaper is longer; a text without full stops is read in pieces, so that work stays linear. */
const LONGEST_SENTENCE = 2000

/** Cuts an endless sentence, at a comma where one is near. */
function inPieces(source: string): (span: Span) => Span[] {
  return ({ start, end }) => {
    const pieces: Span[] = []
    for (let from = start; from < end; ) {
      const limit = Math.min(end, from + LONGEST_SENTENCE)
      const comma = limit < end ? source.slice(from, limit).search(/[，,；;][^，,；;]*$/) : -1
      const to = comma > 0 ? from + comma + 1 : limit
      pieces.push({ start: from, end: to })
      from = to
    }
    return pieces
  }
}

export const isBody = (entity: ArticleEntity): boolean =>
  entity.type === 'UNION' || entity.type === 'COMPANY' || entity.type === 'INSTITUTION'

function readSentence(
  field: Field,
  source: string,
  span: Span,
  all: readonly Named[],
  past: Discourse,
  words: Vocabulary,
): Sentence {
  const { outer, inner } = nest(all)
  const names: Named[] = []
  const clauses: Clause[] = []
  let next = 0
  let nested = 0
  for (const clause of splitClauses(source, span.start, span.end, outer)) {
    const inside: Named[] = []
    for (; (outer[next]?.end ?? Number.POSITIVE_INFINITY) <= clause.end; next++)
      inside.push(outer[next] as Named)
    const anaphors = findAnaphors(source, clause, inside, past)
    const here = anaphors.length > 0 ? [...inside, ...anaphors].sort((a, b) => a.start - b.start) : inside
    clauses.push(readClause(source, clause, here, words))
    names.push(...here)
    past.named.push(...here)
    for (; (inner[nested]?.start ?? Number.POSITIVE_INFINITY) < clause.end; nested++)
      past.all.push(inner[nested] as Named)
    past.all.push(...here)
    if (past.named.length > 2 * REMEMBERED) past.named = past.named.slice(-REMEMBERED)
    if (past.all.length > 2 * REMEMBERED) past.all = past.all.slice(-REMEMBERED)
  }
  return { field, source, start: span.start, end: span.end, clauses, names, inner }
}

type ByField = Record<Field, Named[]>

function namesByField(article: Article, entities: readonly ArticleEntity[]): ByField {
  const byField: ByField = { text: [], headline: [], kicker: [], subtitle: [] }
  for (const entity of entities)
    for (const { field, start, end } of entity.mentions)
      byField[field].push({ start, end, entities: [entity], type: entity.type, anaphor: false })
  byField.text.push(...findRepeats(article, entities, byField.text))
  for (const field of FIELDS) byField[field].sort((a, b) => a.start - b.start || b.end - a.end)
  return byField
}

function nest(names: readonly Named[]): { outer: Named[]; inner: Named[] } {
  const outer: Named[] = []
  const inner: Named[] = []
  let reached = -1
  for (const name of names) {
    if (name.start < reached) inner.push(name)
    else {
      outer.push(name)
      reached = name.end
    }
  }
  return { outer, inner }
}

/** The union of the headline, else the one that the text names most, else the first body of all. */
function topicOf(entities: readonly ArticleEntity[], names: ByField): ArticleEntity | null {
  const first = (field: Field, fits: (entity: ArticleEntity) => boolean) =>
    names[field].find((name) => fits(name.entities[0] as ArticleEntity))?.entities[0] ?? null
  const isUnion = (entity: ArticleEntity) => entity.type === 'UNION'
  const titled = first('headline', isUnion) ?? first('kicker', isUnion) ?? first('subtitle', isUnion)
  return titled ?? mostNamed(entities.filter(isUnion)) ?? first('headline', isBody) ?? first('text', isBody)
}

function mostNamed(entities: readonly ArticleEntity[]): ArticleEntity | null {
  let best: ArticleEntity | null = null
  for (const entity of entities) if (entity.mentions.length > (best?.mentions.length ?? 0)) best = entity
  return best
}
