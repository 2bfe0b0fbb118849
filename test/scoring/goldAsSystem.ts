import type { PrintedArticle, PrintedEntity, PrintedPage } from '../../src/model/printed.ts'
import type { GoldArticle, GoldEntity, GoldPage } from '../../src/scoring/gold.ts'

/** The output of an extractor that makes no mistake on these pages. */
export function goldAsSystem(gold: readonly GoldPage[]): PrintedPage[] {
  const idOf = identities()
  return gold.map(({ page, articles }) => ({
    page,
    articles: articles.map((article) => printed(article, idOf)),
  }))
}

/** One id for all entities of one canonical name that have a type in common. */
function identities(): (entity: GoldEntity) => string {
  const known: { canonical: string; types: Set<string>; id: string }[] = []
  return ({ canonical, types }) => {
    const same = known.find((one) => one.canonical === canonical && types.some((type) => one.types.has(type)))
    if (!same) known.push({ canonical, types: new Set(types), id: `e${known.length}` })
    for (const type of types) same?.types.add(type)
    return same?.id ?? `e${known.length - 1}`
  }
}

function printed(article: GoldArticle, idOf: (entity: GoldEntity) => string): PrintedArticle {
  const evidence = [...article.relations, ...article.statistics].map((fact) => fact.evidence ?? '')
  const middle = [...article.joins, ...evidence].map((part) => part.replaceAll('\n', ''))
  const text = [article.bodyStart, ...middle, article.bodyEnd].join('\n')
  const ids = new Map(article.entities.map((entity) => [entity.key, idOf(entity)]))
  const id = (key: string) => ids.get(key) as string
  return {
    id: article.headline,
    headline: article.headline,
    kicker: null,
    subtitle: null,
    section: null,
    kind: 'NEWS',
    byline: structuredClone(article.byline),
    source: null,
    text,
    entities: article.entities.map((entity) => entityOf(entity, id(entity.key), text)),
    relations: article.relations.map(({ s, r, o, title }) => ({
      subject: id(s),
      type: r,
      object: id(o),
      title: title ?? null,
      confidence: 1,
      evidence: null,
    })),
    statistics: article.statistics.map(({ s, measure = '', value, unit }) => ({
      subject: id(s),
      measure,
      value,
      unit,
      evidence: { start: 0, end: 1 },
    })),
  }
}

function entityOf({ types, canonical, names }: GoldEntity, id: string, text: string): PrintedEntity {
  const start = text.indexOf(canonical)
  const mentions = start < 0 ? [] : [{ start, end: start + canonical.length, text: canonical }]
  return { id, type: types[0] as never, kind: null, name: canonical, aliases: [...names], mentions }
}
