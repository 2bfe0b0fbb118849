import type {
  ArticleEntity,
  ArticleGraph,
  ArticleRelation,
  ArticleStatistic,
  EntityMention,
  PageGraph,
} from '../../src/model/graph.ts'
import { entityId, recordId } from '../../src/model/ids.ts'
import type { BylineRole, EntityType, RelationType } from '../../src/model/ontology.ts'

/** What a test says of an article; the rest is derived from its text. */
export interface ArticleSpec {
  headline: string
  text: string
  byline?: [name: string, role: BylineRole][]
  /** By a short key: type, kind, name, then further names. */
  entities: Record<string, [EntityType, string | null, string, ...string[]]>
  /** Keys of two entities and the clause that states it; `title` for posts. */
  relations?: {
    of: [string, RelationType, string]
    by: string
    title?: string
    basis?: 'NAME'
    rule?: string
  }[]
  statistics?: { of: string; measure: string; value: number; unit: string; by: string }[]
}

/** A page graph as extraction would return it: every name of an entity is a mention wherever the text prints it. */
export function fixturePage(name: string, specs: ArticleSpec[]): PageGraph {
  const text = specs.map((spec) => `${spec.headline}\n${spec.text}`).join('\n\n')
  return {
    page: { id: recordId('PAGE', name), name, text },
    articles: specs.map((spec, position) => fixtureArticle(name, position, spec)),
    problems: [],
  }
}

function fixtureArticle(page: string, position: number, spec: ArticleSpec): ArticleGraph {
  const { headline, text } = spec
  const idOf = (key: string) => {
    const [type, , name] = spec.entities[key] ?? fail(`no entity ${key}`)
    return entityId(type, name)
  }
  const relations = (spec.relations ?? []).map(
    ({ of: [from, type, to], by, title, basis, rule }): ArticleRelation => ({
      ...{ subject: idOf(from), type, object: idOf(to), title: title ?? null, basis: basis ?? 'TEXT' },
      ...{ confidence: basis ? 0.8 : 0.9, rule: rule ?? `fixture/${type.toLowerCase()}`, time: null },
      evidence: { field: 'text', ...spanOf(text, by) },
    }),
  )
  const statistics = (spec.statistics ?? []).map(
    ({ of, measure, value, unit, by }): ArticleStatistic => ({
      ...{
        subject: idOf(of),
        measure,
        value,
        unit,
        approximate: false,
        rule: 'fixture/figure',
        confidence: 0.9,
        reason: 'written so',
      },
      evidence: spanOf(text, by),
    }),
  )
  return {
    article: {
      ...{ id: recordId('ARTICLE', page, text), page, position, headline, text },
      ...{ kicker: null, subtitle: null, section: null, kind: 'NEWS', source: null, line: position * 3 + 1 },
      byline: (spec.byline ?? []).map(([name, role]) => ({ name, role })),
    },
    entities: Object.values(spec.entities).map((entity) => fixtureEntity(text, entity)),
    relations,
    statistics,
    dropped: [],
  }
}

function fixtureEntity(
  text: string,
  [type, kind, name, ...aliases]: ArticleSpec['entities'][string],
): ArticleEntity {
  const mentions = [name, ...aliases].flatMap((printed): EntityMention[] => {
    const start = text.indexOf(printed)
    if (start < 0) return []
    const span = { field: 'text' as const, start, end: start + printed.length, text: printed, name: printed }
    return [{ ...span, type, kind, rule: 'fixture/name', confidence: 0.9, reason: null }]
  })
  return { id: entityId(type, name), key: name, type, kind, name, aliases, place: null, mentions }
}

function spanOf(text: string, clause: string): { start: number; end: number } {
  const start = text.indexOf(clause)
  if (start < 0) fail(`the text has no ${clause}`)
  return { start, end: start + clause.length }
}

function fail(message: string): never {
  throw new Error(`fixture: ${message}`)
}
