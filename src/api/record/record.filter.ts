import { Field, Float, InputType } from 'type-graphql'
import type { Condition } from '../../loaders/listRequest.ts'
import { DateInterval, intervalValue } from '../connection/dateInterval.ts'
import { conditionsOf, type Filter, filterType, leaf } from '../connection/filter.type.ts'
import { confidenceValue, nameValue, partValue } from '../connection/filterValues.ts'
import { ofRelation } from '../entity/entity.filter.ts'
import {
  ArticleKindEnum,
  EntityTypeEnum,
  RelationBasisEnum,
  RelationTypeEnum,
  TextFieldEnum,
} from '../enums.ts'

@InputType({ description: 'What articles of a list must be like. All conditions given must hold.' })
export class ArticleCondition {
  @Field(() => [ArticleKindEnum], { nullable: true, description: 'Of one of these kinds (类别).' })
  kind?: string[] | null

  @Field(() => String, { nullable: true, description: 'On the page of this name (版面).' })
  page?: string | null

  @Field(() => String, { nullable: true, description: 'The headline contains this (标题包含).' })
  headlineContains?: string | null

  @Field(() => String, { nullable: true, description: 'Names this entity: an id or an exact name (提及).' })
  mentions?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Names this place or something within it: a name or the id of a District (地区及其下辖).',
  })
  within?: string | null

  @Field(() => DateInterval, {
    nullable: true,
    description: 'States a relation of a time that touches this interval (事实时间).',
  })
  time?: DateInterval | null
}

@InputType({ description: 'What relations of a list must be like. All conditions given must hold.' })
export class RelationCondition {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Of one of these types (关系类型).' })
  type?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'With this entity at the other end: an id or an exact name (对方).',
  })
  to?: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'As sure as this or surer, from 0 to 1 (置信度不低于).',
  })
  confidenceAtLeast?: number | null

  @Field(() => [RelationBasisEnum], { nullable: true, description: 'Rests on one of these (依据类型).' })
  basis?: string[] | null

  @Field(() => DateInterval, {
    nullable: true,
    description: 'A sentence that states it tells a time that touches this interval (事实时间).',
  })
  time?: DateInterval | null
}

/** What all findings of extraction have. */
@InputType()
abstract class FoundCondition {
  @Field(() => [String], { nullable: true, description: 'Found by one of these rules (抽取规则).' })
  rule?: string[] | null

  @Field(() => Float, {
    nullable: true,
    description: 'As sure as this or surer, from 0 to 1 (置信度不低于).',
  })
  confidenceAtLeast?: number | null
}

@InputType({ description: 'What mentions of a list must be like. All conditions given must hold.' })
export class MentionCondition extends FoundCondition {
  @Field(() => [EntityTypeEnum], {
    nullable: true,
    description: 'Of an entity of one of these types (类型).',
  })
  type?: string[] | null

  @Field(() => [TextFieldEnum], {
    nullable: true,
    description: 'In one of these parts of the article (位置).',
  })
  field?: string[] | null
}

@InputType({ description: 'What evidence of a list must be like. All conditions given must hold.' })
export class EvidenceCondition extends FoundCondition {
  @Field(() => [TextFieldEnum], {
    nullable: true,
    description: 'In one of these parts of the article (位置).',
  })
  field?: string[] | null

  @Field(() => DateInterval, {
    nullable: true,
    description: 'Tells a time that touches this interval (事实时间).',
  })
  time?: DateInterval | null
}

@InputType({ description: 'What figures of a list must be like. All conditions given must hold.' })
export class StatisticCondition extends FoundCondition {
  @Field(() => String, { nullable: true, description: 'What is counted contains this (指标包含).' })
  measureContains?: string | null

  @Field(() => [String], { nullable: true, description: 'In one of these units, as printed (单位).' })
  unit?: string[] | null

  @Field(() => Float, { nullable: true, description: 'The number is this or larger (数值不小于).' })
  valueAtLeast?: number | null

  @Field(() => Float, { nullable: true, description: 'The number is this or smaller (数值不大于).' })
  valueAtMost?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is said to be approximate (约数).' })
  approximate?: boolean | null
}

export type ArticleFilter = Filter<ArticleCondition>
export const ArticleFilter = filterType('ArticleFilter', ArticleCondition, 'articles')
export type RelationFilter = Filter<RelationCondition>
export const RelationFilter = filterType('RelationFilter', RelationCondition, 'relations')
export type MentionFilter = Filter<MentionCondition>
export const MentionFilter = filterType('MentionFilter', MentionCondition, 'mentions')
export type EvidenceFilter = Filter<EvidenceCondition>
export const EvidenceFilter = filterType('EvidenceFilter', EvidenceCondition, 'sentences')
export type StatisticFilter = Filter<StatisticCondition>
export const StatisticFilter = filterType('StatisticFilter', StatisticCondition, 'figures')

/** The conditions that each filter asks for. */
export const articleConditions = (filter: ArticleFilter | null | undefined): Condition[] =>
  conditionsOf(filter, (condition) => [
    ...leaf('filter/article-kind', { kinds: condition.kind }),
    ...leaf('filter/article-page', { page: nameValue('page', condition.page) }),
    ...leaf('filter/article-headline', {
      headlineContains: partValue('headlineContains', condition.headlineContains),
    }),
    ...leaf('filter/article-mentions', { mentions: mentionedIn(condition) }),
    ...leaf('filter/article-within', { within: placeNamedIn(condition) }),
    ...leaf('filter/article-time', intervalValue('time', condition.time)),
  ])

/** The entity that articles must name, by id or exact name; null if there is no such condition. */
export const mentionedIn = ({ mentions }: ArticleFilter): string | null => nameValue('mentions', mentions)

/** The place that articles must name, or something within it; null if there is no such condition. */
export const placeNamedIn = ({ within }: ArticleFilter): string | null => nameValue('within', within)

export const relationConditions = (filter: RelationFilter | null | undefined): Condition[] =>
  conditionsOf(filter, (condition) => [
    ...leaf('filter/relation-type', { relationTypes: condition.type }),
    ...leaf('filter/relation-other', { to: nameValue('to', condition.to) }),
    ...ofRelation(condition),
  ])

export const mentionConditions = (filter: MentionFilter | null | undefined): Condition[] =>
  conditionsOf(filter, (condition) => [
    ...leaf('filter/mention-type', { types: condition.type }),
    ...leaf('filter/record-field', { fields: condition.field }),
    ...ofFound(condition),
  ])

export const evidenceConditions = (filter: EvidenceFilter | null | undefined): Condition[] =>
  conditionsOf(filter, (condition) => [
    ...leaf('filter/record-field', { fields: condition.field }),
    ...leaf('filter/evidence-time', intervalValue('time', condition.time)),
    ...ofFound(condition),
  ])

export const statisticConditions = (filter: StatisticFilter | null | undefined): Condition[] =>
  conditionsOf(filter, (condition) => [
    ...leaf('filter/statistic-measure', {
      measureContains: partValue('measureContains', condition.measureContains),
    }),
    ...leaf('filter/statistic-unit', { units: condition.unit }),
    ...leaf('filter/statistic-at-least', { least: condition.valueAtLeast }),
    ...leaf('filter/statistic-at-most', { most: condition.valueAtMost }),
    ...leaf('filter/statistic-approximate', { approximate: condition.approximate }),
    ...ofFound(condition),
  ])

function ofFound({ rule, confidenceAtLeast }: FoundCondition): Condition[] {
  const confidence = confidenceValue('confidenceAtLeast', confidenceAtLeast)
  return [...leaf('filter/record-rule', { rules: rule }), ...leaf('filter/record-confidence', { confidence })]
}
