import { ArgsType, Field, ID, Int } from 'type-graphql'
import { EntityKindEnum, EntityTypeEnum } from '../enums.ts'

export const MAX_ROWS = 100
const WITHIN =
  'Only this place and what lies within it, at any level: a name (北京市) or the id of a District (地区及其下辖).'

@ArgsType()
class FirstArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${MAX_ROWS} (条数).` })
  first!: number
}

@ArgsType()
export class EntityCountArgs {
  @Field(() => String, { nullable: true, description: WITHIN })
  within?: string | null
}

@ArgsType()
export class DistrictCountArgs extends FirstArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only places within this one: a name or an id (上级地区).',
  })
  within?: string | null

  @Field(() => EntityKindEnum, {
    defaultValue: 'DISTRICT',
    description: 'The kind of places to count by: PROVINCE, CITY, DISTRICT, SUBDISTRICT … (地区级别).',
  })
  kind!: string

  @Field(() => [EntityTypeEnum], {
    nullable: true,
    description: 'Count only entities of these types; all if not given (实体类型).',
  })
  types?: string[] | null
}

@ArgsType()
export class PageCountArgs extends FirstArgs {
  @Field(() => String, {
    defaultValue: '',
    description: 'Only pages whose names come after this one (上一版面).',
  })
  after!: string
}

@ArgsType()
export class PeriodArgs {
  @Field(() => String, {
    defaultValue: '0001',
    description: 'From this year, month or day on (起): 2024, 2024-04.',
  })
  from!: string

  @Field(() => String, { defaultValue: '9999', description: 'Up to this year, month or day (止), included.' })
  to!: string
}

@ArgsType()
export class FigureArgs extends FirstArgs {
  @Field(() => ID, { nullable: true, description: 'Only figures about the entity of this id (实体标识).' })
  entity?: string | null

  @Field(() => String, { nullable: true, description: `Only figures about: ${WITHIN}` })
  within?: string | null

  @Field(() => String, { nullable: true, description: 'The measure contains this (指标包含).' })
  measureContains?: string | null

  @Field(() => String, { nullable: true, description: 'In this unit (单位).' })
  unit?: string | null
}
