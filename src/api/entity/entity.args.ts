import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import { PageArgs } from '../connection/page.args.ts'
import type { ListOf } from '../connection/prepareList.ts'
import { EntityKindEnum, OrderDirectionEnum } from '../enums.ts'

/** Values are the properties that statements sort by. */
const EntityOrderField = { NAME: 'pinyin', RELATIONS: 'relationCount', MENTIONS: 'mentionCount' }
registerEnumType(EntityOrderField, {
  name: 'EntityOrderField',
  description: 'What lists of entities can be sorted by.',
  valuesConfig: {
    NAME: { description: 'Name in pinyin (名称拼音).' },
    RELATIONS: { description: 'Number of relations (关系数).' },
    MENTIONS: { description: 'Number of mentions (提及数).' },
  },
})
const RelatedOrderField = { ...EntityOrderField, CONFIDENCE: 'confidence', SUPPORT: 'support' }
registerEnumType(RelatedOrderField, {
  name: 'RelatedOrderField',
  description: 'What lists of related entities can be sorted by.',
  valuesConfig: {
    NAME: { description: 'Name in pinyin (名称拼音).' },
    RELATIONS: { description: 'Number of relations (关系数).' },
    MENTIONS: { description: 'Number of mentions (提及数).' },
    CONFIDENCE: { description: 'Confidence in the relation (置信度).' },
    SUPPORT: { description: 'Number of sentences that state the relation (依据数).' },
  },
})

export interface Order {
  field: string
  direction: string
}

@InputType({ description: 'Order of a list of entities.' })
export class EntityOrder implements Order {
  @Field(() => EntityOrderField, { description: 'What to sort by.' })
  field!: string

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: string
}

@InputType({ description: 'Order of a list of related entities.' })
export class RelatedOrder implements Order {
  @Field(() => RelatedOrderField, { description: 'What to sort by.' })
  field!: string

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: string
}

@InputType({ description: 'Which entities of a list to keep. All conditions given must hold.' })
export class EntityFilter {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Of one of these kinds (类别).' })
  kind?: string[] | null

  @Field(() => String, { nullable: true, description: 'The name or an alias contains this (名称包含).' })
  nameContains?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Is this place or lies within it, at any level: a name (北京市) or the id of a District (地区及其下辖).',
  })
  within?: string | null
}

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityOrder, { nullable: true, description: 'By name if not given.' })
  orderBy?: EntityOrder | null

  @Field(() => EntityFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: EntityFilter | null
}

@ArgsType()
export class RelatedArgs extends PageArgs {
  @Field(() => RelatedOrder, { nullable: true, description: 'By name if not given.' })
  orderBy?: RelatedOrder | null

  @Field(() => EntityFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: EntityFilter | null
}

/** The order that arguments ask for. */
export function entityOrder(order: Order | null | undefined): ListOf['order'] {
  return orderOf(order ?? { field: 'pinyin', direction: 'ASC' })
}

/** An order as statements take it. */
export function orderOf({ field, direction }: Order): ListOf['order'] {
  return { by: field, descending: direction === 'DESC' }
}

/** The conditions that arguments ask for, and their values. */
export function entityFilters(
  filter: EntityFilter | null | undefined,
): Required<Pick<ListOf, 'filters' | 'values'>> {
  const { kind, nameContains, within } = filter ?? {}
  return {
    filters: [
      ...(kind ? (['filter/entity-kind'] as const) : []),
      ...(nameContains ? (['filter/entity-name'] as const) : []),
      ...(within ? (['filter/entity-within'] as const) : []),
    ],
    values: {
      ...(kind && { kinds: kind }),
      ...(nameContains && { nameContains }),
      ...(within && { within }),
    },
  }
}
