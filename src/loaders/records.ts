/** The kinds of records that statements return, by the names that their cursors, links and fields go by. */
export type RecordKind =
  | 'ENTITY'
  | 'ARTICLE'
  | 'BYLINE'
  | 'MENTION'
  | 'RELATION'
  | 'EVIDENCE'
  | 'STATISTIC'
  | 'SEED_RUN'
  | 'SEARCH_HIT'
  | 'TYPE_FACET'
  | 'DISTRICT_FACET'
  | 'SUGGESTION'

export interface RecordSpec {
  /** Field of the API → the stored properties it is made of; `type()` is the type of a relationship. */
  fields: Readonly<Record<string, readonly string[]>>
  /** Records read along with it, each bound to a Cypher variable of that name. */
  links: Readonly<Record<string, RecordKind>>
  /** Field of the API → by link, the fields of the linked record that it is made of. */
  through?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

const ENTITY_FIELDS = { ...same('type', 'name', 'kind', 'aliases'), placeCode: ['place'] }
const ARTICLE_FIELDS = same(
  'headline',
  'kicker',
  'subtitle',
  'section',
  'kind',
  'source',
  'text',
  'page',
  'position',
  'line',
)

/** Sentences around a quotation are cut from the text that it stands in. */
const AROUND = { context: { article: ['text', 'headline', 'kicker', 'subtitle'] } }

/** What can be read of each kind of record. `id` is always read. */
export const RECORD: Record<RecordKind, RecordSpec> = {
  ENTITY: { fields: ENTITY_FIELDS, links: {} },
  ARTICLE: { fields: ARTICLE_FIELDS, links: {} },
  SEARCH_HIT: { fields: { ...ENTITY_FIELDS, ...ARTICLE_FIELDS }, links: {} },
  TYPE_FACET: { fields: same('type', 'count'), links: {} },
  DISTRICT_FACET: { fields: same('count'), links: { district: 'ENTITY' } },
  SUGGESTION: {
    fields: { ...same('text', 'field'), highlights: ['text', 'field', 'typed'] },
    links: { entity: 'ENTITY' },
  },
  BYLINE: { fields: same('role'), links: { person: 'ENTITY' } },
  MENTION: {
    fields: {
      ...same('field', 'start', 'end', 'text', 'rule', 'confidence', 'reason'),
      context: ['field', 'start', 'end'],
    },
    links: { article: 'ARTICLE', entity: 'ENTITY' },
    through: AROUND,
  },
  RELATION: {
    fields: { type: ['type()'], ...same('title', 'basis', 'confidence', 'support') },
    links: { source: 'ENTITY', target: 'ENTITY' },
  },
  EVIDENCE: {
    fields: {
      ...same('field', 'start', 'end', 'quote', 'rule', 'confidence', 'relation'),
      time: ['timePrinted', 'timeFrom', 'timeTo'],
      context: ['field', 'start', 'end'],
    },
    links: { article: 'ARTICLE' },
    through: AROUND,
  },
  STATISTIC: {
    fields: {
      ...same('measure', 'value', 'unit', 'approximate', 'start', 'end', 'quote', 'rule', 'confidence'),
      context: ['start', 'end'],
    },
    links: { article: 'ARTICLE', entity: 'ENTITY' },
    through: { context: { article: ['text'] } },
  },
  SEED_RUN: {
    fields: same(
      'number',
      'status',
      'startedAt',
      'finishedAt',
      'fingerprint',
      'pages',
      'added',
      'changed',
      'removed',
      'entities',
      'relations',
      'statistics',
      'articles',
      'mentions',
    ),
    links: {},
  },
}

function same(...names: string[]): Record<string, string[]> {
  return Object.fromEntries(names.map((name) => [name, [name]]))
}
