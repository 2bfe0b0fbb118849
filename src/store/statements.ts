import { readFileSync } from 'node:fs'

/**
 * Every Cypher file by its name: the folder of cypher/ and the file name without `.cypher`. A test holds this list
 * and the folder together, and shows the lines that are missing here.
 */
export const STATEMENTS = [
  'filter/article-headline',
  'filter/article-kind',
  'filter/article-mentions',
  'filter/article-page',
  'filter/article-time',
  'filter/article-within',
  'filter/entity-kind',
  'filter/entity-name',
  'filter/entity-relation',
  'filter/entity-relations-at-least',
  'filter/entity-relations-at-most',
  'filter/entity-type',
  'filter/entity-within',
  'filter/evidence-time',
  'filter/mention-type',
  'filter/record-confidence',
  'filter/record-field',
  'filter/record-rule',
  'filter/relation-basis',
  'filter/relation-confidence',
  'filter/relation-other',
  'filter/relation-time',
  'filter/relation-type',
  'filter/statistic-approximate',
  'filter/statistic-at-least',
  'filter/statistic-at-most',
  'filter/statistic-measure',
  'filter/statistic-unit',
  'read/articles-by-headline',
  'read/articles-by-page',
  'read/articles-naming',
  'read/articles-of-entity',
  'read/articles-within',
  'read/bylines-of-article',
  'read/common',
  'read/entities',
  'read/entities-by-alias',
  'read/entities-by-name',
  'read/entities-related',
  'read/entities-within',
  'read/evidence-by-id',
  'read/evidence-of-relation',
  'read/graph',
  'read/graph-articles',
  'read/graph-entities',
  'read/graph-evidence',
  'read/graph-mentions',
  'read/graph-pages',
  'read/graph-relations',
  'read/graph-statistics',
  'read/mention-at',
  'read/mentions-by-id',
  'read/mentions-in-article',
  'read/mentions-of-entity',
  'read/neighbourhood',
  'read/newest-seed-run',
  'read/nodes-by-id',
  'read/paths',
  'read/ping',
  'read/programs-of-union',
  'read/related-both',
  'read/related-in',
  'read/related-out',
  'read/relations-by-id',
  'read/relations-of-entity',
  'read/search',
  'read/search-districts',
  'read/search-types',
  'read/seed-runs',
  'read/statistics-by-id',
  'read/statistics-in-article',
  'read/statistics-of-entity',
  'read/stats-articles',
  'read/stats-districts',
  'read/stats-entities',
  'read/stats-entities-within',
  'read/stats-figures',
  'read/stats-figures-about',
  'read/stats-relations',
  'read/stats-times',
  'read/suggest',
  'read/timeline',
  'read/timeline-of-entity',
  'read/unions-running-like',
  'setup/entity-kind',
  'setup/evidence-relation',
  'setup/evidence-time',
  'setup/name-company',
  'setup/name-district',
  'setup/name-entity',
  'setup/name-institution',
  'setup/name-person',
  'setup/name-program',
  'setup/name-union',
  'setup/name-venue',
  'setup/order-article',
  'setup/order-article-by-page',
  'setup/order-company',
  'setup/order-company-by-mentions',
  'setup/order-company-by-relations',
  'setup/order-district',
  'setup/order-district-by-mentions',
  'setup/order-district-by-relations',
  'setup/order-institution',
  'setup/order-institution-by-mentions',
  'setup/order-institution-by-relations',
  'setup/order-person',
  'setup/order-person-by-mentions',
  'setup/order-person-by-relations',
  'setup/order-program',
  'setup/order-program-by-mentions',
  'setup/order-program-by-relations',
  'setup/order-union',
  'setup/order-union-by-mentions',
  'setup/order-union-by-relations',
  'setup/order-venue',
  'setup/order-venue-by-mentions',
  'setup/order-venue-by-relations',
  'setup/place-entity',
  'setup/search-articles',
  'setup/search-entities',
  'setup/search-forms',
  'setup/seed-run-number',
  'setup/statistic-measure',
  'setup/unique-article',
  'setup/unique-cooperates-with',
  'setup/unique-entity',
  'setup/unique-evidence',
  'setup/unique-graph',
  'setup/unique-held-at',
  'setup/unique-holds-position',
  'setup/unique-located-in',
  'setup/unique-mentions',
  'setup/unique-page',
  'setup/unique-part-of',
  'setup/unique-participates-in',
  'setup/unique-recognised-as',
  'setup/unique-runs',
  'setup/unique-seed-run',
  'setup/unique-serves',
  'setup/unique-statistic',
  'setup/unique-subordinate-to',
  'setup/unique-union-of',
  'write/add-bylines',
  'write/add-mentions',
  'write/add-relations',
  'write/add-seed-run',
  'write/announce-commit',
  'write/change-mentions',
  'write/change-relations',
  'write/confirm-seed-run',
  'write/delete-articles',
  'write/delete-bylines',
  'write/delete-entities',
  'write/delete-evidence',
  'write/delete-mentions',
  'write/delete-pages',
  'write/delete-relations',
  'write/delete-statistics',
  'write/lock-graph',
  'write/put-articles',
  'write/put-entities',
  'write/put-evidence',
  'write/put-pages',
  'write/put-statistics',
  'write/settle-version',
] as const
export type StatementName = (typeof STATEMENTS)[number]
export type ReadName = Extract<StatementName, `read/${string}`>
/** Conditions that read statements take in; each lies in its file as a whole statement. */
export type FilterName = Extract<StatementName, `filter/${string}`>
export type WriteName = Extract<StatementName, `write/${string}`>
export type SetupName = Extract<StatementName, `setup/${string}`>

export interface Statement {
  name: StatementName
  /** What it answers: the comment that the file opens with. */
  doc: string
  /** The statement without that comment; always the same text, so that Neo4j plans it once. */
  text: string
}

/** The statement of this name, read from its file the first time. Throws if the file does not open with a comment. */
export function statement(name: StatementName): Statement {
  let found = loaded.get(name)
  if (!found) {
    found = parseStatement(
      name,
      readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8'),
    )
    loaded.set(name, found)
  }
  return found
}

const loaded = new Map<StatementName, Statement>()

function parseStatement(name: StatementName, source: string): Statement {
  const comment = source.match(/^(?:\/\/.*\n)+/)?.[0]
  if (!comment) throw new Error(`cypher/${name}.cypher:1: a comment that says what it answers is missing`)
  const doc = comment.replaceAll(/^\/\/ ?/gm, '').trim()
  return { name, doc, text: source.slice(comment.length).trim() }
}
