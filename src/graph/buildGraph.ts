import type {
  ArticleGraph,
  Graph,
  GraphArticle,
  MentionRecord,
  PageGraph,
  Statistic,
} from '../model/graph.ts'
import { recordId } from '../model/ids.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Parsed, Problem } from '../model/parsed.ts'
import { applyFactJudgements } from './applyFactJudgements.ts'
import { applyFigureJudgements } from './applyFigureJudgements.ts'
import { applyIdentityJudgements } from './applyIdentityJudgements.ts'
import { applyNameJudgements } from './applyNameJudgements.ts'
import { mergeEntities, withCounts } from './mergeEntities.ts'
import { mergeRelations } from './mergeRelations.ts'
import { compareText, sortedById } from './order.ts'
import { pinyinOf } from './phonetics.ts'

/**
 * The graph that all pages together state, corrected by the judgements. The same pages give the same graph in
 * whatever order they come. Problems: what the pages disagree about and how it was settled, facts left out because
 * they cannot be, and judgements that match nothing any more.
 */
export function buildGraph(pages: readonly PageGraph[], judgements: readonly Judgement[]): Parsed<Graph> {
  const ordered = [...pages].sort((a, b) => compareText(a.page.name, b.page.name))
  const problems: Problem[] = []
  const extracted = ordered.flatMap((page) => page.articles)
  const articles = applyIdentityJudgements(
    applyNameJudgements(extracted, judgements, problems),
    judgements,
    problems,
  )

  const entities = mergeEntities(articles, problems)
  const mentions = sortedById(
    new Map(articles.flatMap(mentionsOf).map((mention) => [mention.id, mention])).values(),
  )
  const stated = sortedById(best(articles.flatMap(statisticsOf)).values())
  const statistics = applyFigureJudgements(stated, articles, judgements, problems)
  const relations = applyFactJudgements(
    mergeRelations(articles, entities, problems),
    articles,
    judgements,
    problems,
  )
  return {
    value: {
      pages: sortedById(ordered.map(({ page: { id, name, text } }) => ({ id, name, text }))),
      articles: sortedById(articles.map((article) => toGraphArticle(article, problems))),
      entities: withCounts(entities, mentions, relations),
      mentions,
      relations,
      statistics,
    },
    problems,
  }
}

function mentionsOf({ article, entities }: ArticleGraph): MentionRecord[] {
  return entities.flatMap((entity) =>
    entity.mentions.map(({ field, start, end, text, rule, confidence, reason }) => ({
      id: recordId('MENTION', article.id, field, start, end, entity.id),
      entity: entity.id,
      article: article.id,
      ...{ field, start, end, text, rule, confidence, reason },
    })),
  )
}

function statisticsOf({ article, statistics }: ArticleGraph): Statistic[] {
  return statistics.map(({ subject, measure, value, unit, approximate, rule, confidence, evidence }) => ({
    id: recordId('STATISTIC', article.id, subject, measure, value, unit, evidence.start),
    ...{ subject, article: article.id, measure, value, unit, approximate, rule, confidence },
    evidence: { start: evidence.start, end: evidence.end },
    quote: article.text.slice(evidence.start, evidence.end),
  }))
}

/** Two rules may read one figure; the surer one is kept, and of equals the one whose name comes first. */
function best(statistics: Statistic[]): Map<string, Statistic> {
  const kept = new Map<string, Statistic>()
  for (const one of statistics) {
    const other = kept.get(one.id)
    const isBetter = !other || (other.confidence - one.confidence || compareText(one.rule, other.rule)) < 0
    if (isBetter) kept.set(one.id, one)
  }
  return kept
}

/** Binds the names of the byline to the people among the article's entities. */
function toGraphArticle({ article, entities }: ArticleGraph, problems: Problem[]): GraphArticle {
  const people = entities.filter(({ type }) => type === 'PERSON')
  const byline = article.byline.flatMap((entry) => {
    const person =
      people.find(({ name }) => name === entry.name) ??
      people.find(({ aliases }) => aliases.includes(entry.name))
    if (person) return [{ name: entry.name, role: entry.role, person: person.id }]
    const message = `The byline of “${article.headline}” names ${entry.name}, who is no person of the article; left out.`
    problems.push({ file: article.page, line: article.line, code: 'BYLINE_UNBOUND', message })
    return []
  })
  const { id, page, position, headline, kicker, subtitle, section, kind, source, text, line } = article
  const pinyin = pinyinOf(headline)
  return { id, page, position, headline, kicker, subtitle, section, kind, source, text, line, byline, pinyin }
}
