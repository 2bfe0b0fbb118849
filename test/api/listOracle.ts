import type {
  Evidence,
  Graph,
  GraphArticle,
  GraphEntity,
  MentionRecord,
  Relation,
  Statistic,
} from '../../src/model/graph.ts'

/*
 * What lists must hold, worked out from the graph in plain TypeScript: rows by position, conditions as predicates.
 */

export interface Row {
  id: string
  /** What it is sorted by, by the names of the API's orders; null comes last. */
  sorted: Record<string, Value>
  /** Tells equal rows apart. */
  tie: string
  /** Whether it fulfils conditions of one level. */
  holds(condition: Conditions): boolean
}

type Value = string | number | (string | number)[] | null
/** As a client sends them. */
export type Conditions = Record<string, unknown>
export type Filter = Conditions & { and?: Conditions[]; or?: Conditions[]; not?: Conditions[] }

/** The ids of the rows that a filter keeps, in order. */
export function listOf(rows: readonly Row[], filter: Filter, field: string, direction: string): string[] {
  const { and = [], or, not = [], ...own } = filter
  const kept = rows.filter(
    ({ holds }) => [own, ...and].every(holds) && (or === undefined || or.some(holds)) && !not.some(holds),
  )
  const sign = direction === 'DESC' ? -1 : 1
  return kept
    .sort((a, b) => {
      const [x, y] = [a.sorted[field] ?? null, b.sorted[field] ?? null]
      if ((x === null) !== (y === null)) return x === null ? 1 : -1
      return sign * (compare(x, y) || compare(a.tie, b.tie))
    })
    .map(({ id }) => id)
}

function compare(x: Value, y: Value): number {
  if (Array.isArray(x) && Array.isArray(y)) {
    return x.map((part, i) => compare(part, y[i] ?? null)).find((order) => order !== 0) ?? 0
  }
  if (x === y || x === null || y === null) return 0
  return x < y ? -1 : 1
}

/** A condition is no condition if it is not given. */
const given = <T>(value: unknown, test: (value: T) => boolean) => value === undefined || test(value as T)
const oneOf = (value: unknown, actual: unknown) => given<unknown[]>(value, (list) => list.includes(actual))
const atLeast = (value: unknown, actual: number) => given<number>(value, (least) => actual >= least)
const atMost = (value: unknown, actual: number) => given<number>(value, (most) => actual <= most)
const contains = (value: unknown, ...actual: string[]) =>
  given<string>(value, (part) => actual.some((text) => text.includes(part)))

export class ListOracle {
  private readonly entities: Map<string, GraphEntity>
  private readonly articles: Map<string, GraphArticle>

  constructor(private readonly graph: Graph) {
    this.entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
    this.articles = new Map(graph.articles.map((article) => [article.id, article]))
  }

  entitiesOf(type: string): Row[] {
    return this.graph.entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({
        id: entity.id,
        sorted: sortedEntity(entity),
        tie: entity.id,
        holds: (condition) => this.entityHolds(entity, condition),
      }))
  }

  /** Neighbours by relations of a type; `OUT` from the parent, `BOTH` either way. */
  related(parent: string, type: string, direction: 'OUT' | 'IN' | 'BOTH', types: readonly string[]): Row[] {
    return this.relationsOf(parent)
      .filter(
        (relation) =>
          relation.type === type && (direction === 'BOTH' || endOf(relation, parent) === direction),
      )
      .map((relation) => ({ relation, entity: this.other(relation, parent) }))
      .filter(({ entity }) => types.includes(entity.type))
      .map(({ relation, entity }) => ({
        id: entity.id,
        sorted: { ...sortedEntity(entity), ...sortedRelation(relation) },
        tie: relation.id,
        holds: (condition) =>
          this.entityHolds(entity, condition) &&
          oneOf(condition.type, entity.type) &&
          relationHolds(relation, condition),
      }))
  }

  relations(parent: string): Row[] {
    return this.relationsOf(parent).map((relation) => ({
      id: relation.id,
      sorted: sortedRelation(relation),
      tie: relation.id,
      holds: (condition) =>
        oneOf(condition.type, relation.type) &&
        given<string>(condition.to, (to) => isEntity(this.other(relation, parent), to)) &&
        relationHolds(relation, condition),
    }))
  }

  evidence(relation: string): Row[] {
    const found = this.graph.relations.find(({ id }) => id === relation)
    return (found?.evidence ?? []).map((evidence) => ({
      id: evidence.id,
      sorted: { CONFIDENCE: evidence.confidence, TIME: firstDay([evidence]) },
      tie: evidence.id,
      holds: (condition) =>
        oneOf(condition.field, evidence.field.toUpperCase()) &&
        touches([evidence], condition.time) &&
        isFound(evidence, condition),
    }))
  }

  mentions(of: { entity?: string; article?: string }): Row[] {
    return this.graph.mentions
      .filter(({ entity, article }) => entity === of.entity || article === of.article)
      .map((mention) => ({
        id: mention.id,
        sorted: { PLACE: this.placeOf(mention), CONFIDENCE: mention.confidence },
        tie: mention.id,
        holds: (condition) =>
          oneOf(condition.type, this.entities.get(mention.entity)?.type) &&
          oneOf(condition.field, mention.field.toUpperCase()) &&
          isFound(mention, condition),
      }))
  }

  statistics(of: { entity?: string; article?: string }): Row[] {
    return this.graph.statistics
      .filter(({ subject, article }) => subject === of.entity || article === of.article)
      .map((statistic) => ({
        id: statistic.id,
        sorted: { MEASURE: statistic.measure, VALUE: statistic.value, CONFIDENCE: statistic.confidence },
        tie: statistic.id,
        holds: (condition) => statisticHolds(statistic, condition),
      }))
  }

  /** All articles, or those that name an entity, by its name or id. */
  articleRows(key?: string): Row[] {
    const entity = key && this.graph.entities.find((one) => isEntity(one, key))?.id
    return this.graph.articles
      .filter(({ id }) => entity === undefined || this.namedIn(id).some((named) => named.id === entity))
      .map((article) => ({
        id: article.id,
        sorted: {
          PAGE: [article.page, article.position],
          HEADLINE: article.pinyin,
          MENTIONS: this.graph.mentions.filter(
            (mention) =>
              mention.article === article.id && (entity === undefined || mention.entity === entity),
          ).length,
        },
        tie: article.id,
        holds: (condition) => this.articleHolds(article, condition),
      }))
  }

  private entityHolds(entity: GraphEntity, condition: Conditions): boolean {
    return (
      oneOf(condition.kind, entity.kind) &&
      given<string>(condition.nameContains, (part) => isNamed(entity, part)) &&
      given<string>(condition.within, (place) => this.isWithin(entity, place)) &&
      given<Conditions>(condition.hasRelation, (wanted) => this.hasRelation(entity, wanted)) &&
      atLeast(condition.relationsAtLeast, entity.relationCount) &&
      atMost(condition.relationsAtMost, entity.relationCount)
    )
  }

  private articleHolds(article: GraphArticle, condition: Conditions): boolean {
    const evidence = this.graph.relations.flatMap((relation) => relation.evidence)
    return (
      oneOf(condition.kind, article.kind) &&
      given<string>(condition.page, (page) => article.page === page) &&
      contains(condition.headlineContains, article.headline) &&
      given<string>(condition.mentions, (key) =>
        this.namedIn(article.id).some((entity) => isEntity(entity, key)),
      ) &&
      given<string>(condition.within, (place) =>
        this.namedIn(article.id).some((entity) => this.isWithin(entity, place)),
      ) &&
      touches(
        evidence.filter((sentence) => sentence.article === article.id),
        condition.time,
      )
    )
  }

  private hasRelation(entity: GraphEntity, { type, direction, to }: Conditions): boolean {
    return this.relationsOf(entity.id).some(
      (relation) =>
        given(type, (wanted) => relation.type === wanted) &&
        given(direction, (wanted) => endOf(relation, entity.id) === wanted) &&
        given<string>(to, (key) => isEntity(this.other(relation, entity.id), key)),
    )
  }

  private isWithin(entity: GraphEntity, place: string): boolean {
    const areas = this.graph.entities.filter((area) => area.type === 'DISTRICT' && isEntity(area, place))
    const above = new Set([entity.id])
    for (let hops = 0; hops < 4; hops++) {
      for (const { subject, type, object } of this.graph.relations) {
        if (above.has(subject) && (type === 'LOCATED_IN' || type === 'PART_OF')) above.add(object)
      }
    }
    return areas.some(
      ({ id, place: code }) => above.has(id) || (code !== null && entity.place?.startsWith(code) === true),
    )
  }

  private relationsOf(entity: string): Relation[] {
    return this.graph.relations.filter(({ subject, object }) => subject === entity || object === entity)
  }

  private other({ subject, object }: Relation, entity: string): GraphEntity {
    return this.entities.get(subject === entity ? object : subject) as GraphEntity
  }

  private namedIn(article: string): GraphEntity[] {
    const ids = new Set(
      this.graph.mentions.filter((mention) => mention.article === article).map(({ entity }) => entity),
    )
    return [...ids].map((id) => this.entities.get(id) as GraphEntity)
  }

  private placeOf({ article, start }: MentionRecord): Value {
    const { page, position } = this.articles.get(article) as GraphArticle
    return [page, position, start]
  }
}

/** Marks and spaces do not count in what is written in Chinese. */
function isNamed({ name, aliases }: GraphEntity, part: string): boolean {
  const bare = (text: string) => text.replace(/[\s“”"]/g, '')
  const names = [name, ...aliases]
  return (
    names.some((form) => form.includes(part)) ||
    (/[一-龥]/.test(part) && names.some((form) => bare(form).includes(bare(part))))
  )
}

const isEntity = ({ id, name }: GraphEntity, key: string) => id === key || name === key
const endOf = ({ subject }: Relation, entity: string) => (subject === entity ? 'OUT' : 'IN')

const sortedEntity = ({ pinyin, relationCount, mentionCount }: GraphEntity) => ({
  NAME: pinyin,
  RELATIONS: relationCount,
  MENTIONS: mentionCount,
})

const sortedRelation = ({ confidence, evidence }: Relation) => ({
  CONFIDENCE: confidence,
  SUPPORT: evidence.length,
  TIME: firstDay(evidence),
})

function firstDay(evidence: readonly Evidence[]): string | null {
  const days = evidence.flatMap(({ time }) => time?.from ?? time?.to ?? [])
  return days.sort()[0] ?? null
}

function relationHolds({ confidence, basis, evidence }: Relation, condition: Conditions): boolean {
  return (
    atLeast(condition.confidenceAtLeast, confidence) &&
    oneOf(condition.basis, basis) &&
    touches(evidence, condition.time)
  )
}

/** Days are whole dates here; `from` and `to` of a condition too. */
function touches(evidence: readonly Evidence[], interval: unknown): boolean {
  return given<{ from?: string; to?: string }>(interval, ({ from = '0', to = '9' }) =>
    evidence.some(
      ({ time }) =>
        (time?.from != null || time?.to != null) && (time.from ?? '0') <= to && (time.to ?? '9') >= from,
    ),
  )
}

function statisticHolds(statistic: Statistic, condition: Conditions): boolean {
  return (
    contains(condition.measureContains, statistic.measure) &&
    oneOf(condition.unit, statistic.unit) &&
    atLeast(condition.valueAtLeast, statistic.value) &&
    atMost(condition.valueAtMost, statistic.value) &&
    given(condition.approximate, (approximate) => statistic.approximate === approximate) &&
    isFound(statistic, condition)
  )
}

/** What all findings have. */
function isFound({ rule, confidence }: { rule: string; confidence: number }, condition: Conditions): boolean {
  return oneOf(condition.rule, rule) && atLeast(condition.confidenceAtLeast, confidence)
}
