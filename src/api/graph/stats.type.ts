import { Field, Float, Int, ObjectType } from 'type-graphql'
import { District } from '../entity/district.type.ts'
import { ArticleKindEnum, EntityKindEnum, EntityTypeEnum, RelationTypeEnum } from '../enums.ts'

@ObjectType({ description: 'How many entities there are of a kind (类别计数).', simpleResolvers: true })
export class KindCount {
  @Field(() => EntityKindEnum, {
    nullable: true,
    description: 'The kind (类别); null where a type has none or it is unknown.',
  })
  kind!: string | null

  @Field(() => Int, { description: 'How many (数量).' })
  count!: number
}

@ObjectType({ description: 'How many entities there are of a type (类型计数).', simpleResolvers: true })
export class TypeCount {
  @Field(() => EntityTypeEnum, { description: 'The type (类型).' })
  type!: string

  @Field(() => Int, { description: 'How many (数量).' })
  count!: number
}

@ObjectType({
  description: 'How many entities there are of a type, by kind (类型计数).',
  simpleResolvers: true,
})
export class EntityCount extends TypeCount {
  @Field(() => [KindCount], { description: 'The same by kind, the most frequent first (按类别).' })
  kinds!: KindCount[]
}

@ObjectType({ description: 'How much lies in a place (地区计数).', simpleResolvers: true })
export class DistrictCount {
  @Field(() => District, { description: 'The place (地区).' })
  district!: District

  @Field(() => Int, { description: 'How many entities it has, with all that lies within it (数量).' })
  count!: number

  @Field(() => [TypeCount], { description: 'The same by type, the most frequent first (按类型).' })
  types!: TypeCount[]
}

@ObjectType({ description: 'How many relations there are of a type (关系计数).', simpleResolvers: true })
export class RelationCount {
  @Field(() => RelationTypeEnum, { description: 'The type (关系类型).' })
  type!: string

  @Field(() => Int, { description: 'How many (数量).' })
  count!: number
}

@ObjectType({ description: 'How many articles there are of a kind (报道计数).', simpleResolvers: true })
export class ArticleKindCount {
  @Field(() => ArticleKindEnum, { description: 'The kind (报道类别).' })
  kind!: string

  @Field(() => Int, { description: 'How many (数量).' })
  count!: number
}

@ObjectType({ description: 'How many articles a page has (版面计数).', simpleResolvers: true })
export class PageCount {
  @Field(() => String, { description: 'Name of the page (版面).' })
  page!: string

  @Field(() => Int, { description: 'How many (数量).' })
  count!: number

  @Field(() => [ArticleKindCount], { description: 'The same by kind (按报道类别).' })
  kinds!: ArticleKindCount[]
}

@ObjectType({ description: 'How many facts are about a time (时间计数).', simpleResolvers: true })
export class PeriodCount {
  @Field(() => String, {
    description:
      'A month (`2024-04`); or a year (`2024`) for facts whose sentence tells no month of it (年月或年).',
  })
  period!: string

  @Field(() => Int, { description: 'How many sentences (数量).' })
  count!: number
}

@ObjectType({
  description: 'Figures of one measure in one unit (数据汇总): never added up across units.',
  simpleResolvers: true,
})
export class FigureSum {
  @Field(() => String, { description: 'What is counted, in the words of the texts (指标).' })
  measure!: string

  @Field(() => String, { description: 'As printed, without 万 or 亿 (单位).' })
  unit!: string

  @Field(() => Int, {
    description:
      'How many figures; the same one about the same entity counts once in all articles (数据个数).',
  })
  figures!: number

  @Field(() => Int, { description: 'How many of them are only approximate: 近, 约, 余 (约数个数).' })
  approximate!: number

  @Field(() => Float, { description: 'What they add up to, the approximate ones with the others (合计).' })
  sum!: number

  @Field(() => Float, { description: 'The least of them (最小值).' })
  least!: number

  @Field(() => Float, { description: 'The greatest of them (最大值).' })
  most!: number
}

/** Its fields are read apart, each if it is asked for. */
@ObjectType({ description: 'The graph in numbers (统计).' })
export class Stats {}
