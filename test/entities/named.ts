import { resolveEntities } from '../../src/entities/resolveEntities.ts'
import { readLexicon } from '../../src/lexicon/readLexicon.ts'
import { findMentions } from '../../src/mentions/findMentions.ts'
import type { Article } from '../../src/model/article.ts'
import type { ArticleEntity } from '../../src/model/graph.ts'

export const lexicon = readLexicon('seeds/lexicon').value

/** An article that says just this. */
export function articleOf(text: string, rest: Partial<Article> = {}): Article {
  return {
    id: 'A',
    page: 'page',
    position: 0,
    headline: '',
    kicker: null,
    subtitle: null,
    section: null,
    kind: 'NEWS',
    byline: [],
    source: null,
    text,
    line: 1,
    ...rest,
  }
}

/** The entities of an article; `home` is the code of the paper's city. */
export function entitiesOf(article: Article, home = '11'): ArticleEntity[] {
  const place = lexicon.gazetteer.byCode.get(home)
  if (!place) throw new Error(`no place ${home}`)
  return resolveEntities(article, findMentions(article, lexicon).mentions, lexicon, place).entities
}

const LETTER = {
  UNION: 'U',
  DISTRICT: 'D',
  COMPANY: 'C',
  INSTITUTION: 'I',
  PROGRAM: 'P',
  PERSON: 'N',
  VENUE: 'V',
}

/** `U 房山区总工会 | D 房山区`: what a sentence names, sorted. */
export function named(text: string, home = '11'): string[] {
  return entitiesOf(articleOf(text), home)
    .map(({ type, name }) => `${LETTER[type]} ${name}`)
    .sort()
}

/** The same from how a test writes it. */
export function list(expected: string): string[] {
  return expected === '' ? [] : expected.split(' | ').sort()
}
