import { Field, Float, InputType, Int } from 'type-graphql'
import type { Condition } from '../../loaders/listRequest.ts'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { bareName, normaliseText } from '../../text/width.ts'
import { DateInterval, intervalValue } from '../connection/dateInterval.ts'
import { conditionsOf, type Filter, filterType, leaf } from '../connection/filter.type.ts'
import { confidenceValue, countValue, nameValue, partValue } from '../connection/filterValues.ts'
import {
  EntityKindEnum,
  EntityTypeEnum,
  RelationBasisEnum,
  RelationDirectionEnum,
  RelationTypeEnum,
} from '../enums.ts'

@InputType({ description: 'A relation that an entity has.' })
export class HasRelation {
  @Field(() => RelationTypeEnum, {
    nullable: true,
    description: 'Of this type; of any if not given (关系类型).',
  })
  type?: string | null

  @Field(() => RelationDirectionEnum, {
    nullable: true,
    description: 'Of which it is this end; either if not given (方向).',
  })
  direction?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'With this entity at the other end: an id or an exact name (对方).',
  })
  to?: string | null
}

@InputType({ description: 'What entities of a list must be like. All conditions given must hold.' })
export class EntityCondition {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Of one of these kinds (类别).' })
  kind?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'The name or an alias contains this; quotation marks and spaces do not count (名称包含).',
  })
  nameContains?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Is this place or lies within it, at any level: a name (北京市) or the id of a District (地区及其下辖).',
  })
  within?: string | null

  @Field(() => HasRelation, { nullable: true, description: 'Has such a relation (具有关系).' })
  hasRelation?: HasRelation | null

  @Field(() => Int, { nullable: true, description: 'Has so many relations or more (关系数不少于).' })
  relationsAtLeast?: number | null

  @Field(() => Int, { nullable: true, description: 'Has so many relations or fewer (关系数不多于).' })
  relationsAtMost?: number | null
}

@InputType({
  description:
    'What related entities, and the relations to them, must be like. All conditions given must hold.',
})
export class RelatedCondition extends EntityCondition {
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Of one of these types (类型).' })
  type?: string[] | null

  @Field(() => Float, {
    nullable: true,
    description: 'The relation has this confidence or more, from 0 to 1 (置信度不低于).',
  })
  confidenceAtLeast?: number | null

  @Field(() => [RelationBasisEnum], {
    nullable: true,
    description: 'The relation rests on one of these (依据类型).',
  })
  basis?: string[] | null

  @Field(() => DateInterval, {
    nullable: true,
    description: 'A sentence that states the relation tells a time that touches this interval (事实时间).',
  })
  time?: DateInterval | null
}

export type EntityFilter = Filter<EntityCondition>
export const EntityFilter = filterType('EntityFilter', EntityCondition, 'entities')
export type RelatedFilter = Filter<RelatedCondition>
export const RelatedFilter = filterType('RelatedFilter', RelatedCondition, 'related entities')

/** The conditions that a filter of entities asks for. */
export const entityConditions = (filter: EntityFilter | null | undefined): Condition[] =>
  conditionsOf(filter, ofEntity)

/** The conditions that a filter of related entities asks for. */
export const relatedConditions = (filter: RelatedFilter | null | undefined): Condition[] =>
  conditionsOf(filter, (condition) => [
    ...ofEntity(condition),
    ...leaf('filter/entity-type', { types: condition.type }),
    ...ofRelation(condition),
  ])

/** The conditions on a relation, wherever it stands. */
export function ofRelation(
  condition: Pick<RelatedCondition, 'confidenceAtLeast' | 'basis' | 'time'>,
): Condition[] {
  const confidence = confidenceValue('confidenceAtLeast', condition.confidenceAtLeast)
  return [
    ...leaf('filter/relation-confidence', { confidence }),
    ...leaf('filter/relation-basis', { bases: condition.basis }),
    ...leaf('filter/relation-time', intervalValue('time', condition.time)),
  ]
}

function ofEntity(condition: EntityCondition): Condition[] {
  const { kind, nameContains, hasRelation, relationsAtLeast, relationsAtMost } = condition
  return [
    ...leaf('filter/entity-kind', { kinds: kind }),
    ...ofNamePart(partValue('nameContains', nameContains)),
    ...leaf('filter/entity-within', { within: placeOf(condition) }),
    ...(hasRelation ? [{ filter: 'filter/entity-relation', ...wantedRelation(hasRelation) } as const] : []),
    ...leaf('filter/entity-relations-at-least', { least: countValue('relationsAtLeast', relationsAtLeast) }),
    ...leaf('filter/entity-relations-at-most', { most: countValue('relationsAtMost', relationsAtMost) }),
  ]
}

/** The stored forms have the letters of a name too: only a text in Chinese is looked for in them. */
function ofNamePart(text: string | null): Condition[] {
  if (text === null) return []
  const bare = bareName(text).toLowerCase()
  const values = { nameContains: normaliseText(text), bare: /\p{Script=Han}/u.test(bare) ? bare : null }
  return [{ filter: 'filter/entity-name', values }]
}

/** The place that entities must lie in, by id or name; null if there is no such condition. */
export const placeOf = ({ within }: Pick<EntityCondition, 'within'>): string | null =>
  nameValue('within', within)

/** The types of a wanted relation, and the values that statements look for it with. */
export function wantedRelation({ type, direction, to }: HasRelation): {
  relations: readonly string[]
  values: { direction: string | null; to: string | null }
} {
  const values = { direction: direction ?? null, to: nameValue('hasRelation.to', to) }
  return { relations: type ? [type] : RELATION_TYPES, values }
}
