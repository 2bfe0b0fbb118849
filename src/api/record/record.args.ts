import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import { PageArgs } from '../connection/page.args.ts'
import type { ListOf } from '../connection/prepareList.ts'
import { type Order, orderOf } from '../entity/entity.args.ts'
import { ArticleKindEnum, OrderDirectionEnum, RelationDirectionEnum, RelationTypeEnum } from '../enums.ts'

/** Values are the properties that statements sort by. */
const ArticleOrderField = { PAGE: 'page', HEADLINE: 'pinyin' }
registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'What lists of articles can be sorted by.',
  valuesConfig: {
    PAGE: { description: 'Page, and place on the page (版面顺序).' },
    HEADLINE: { description: 'Headline in pinyin (标题拼音).' },
  },
})
const StatisticOrderField = { MEASURE: 'measure', VALUE: 'value' }
registerEnumType(StatisticOrderField, {
  name: 'StatisticOrderField',
  description: 'What lists of figures can be sorted by.',
  valuesConfig: {
    MEASURE: { description: 'What is counted (指标).' },
    VALUE: { description: 'The number (数值).' },
  },
})
const RelationOrderField = { CONFIDENCE: 'confidence', SUPPORT: 'support' }
registerEnumType(RelationOrderField, {
  name: 'RelationOrderField',
  description: 'What lists of relations can be sorted by.',
  valuesConfig: {
    CONFIDENCE: { description: 'Confidence (置信度).' },
    SUPPORT: { description: 'Number of sentences that state it (依据数).' },
  },
})

@InputType({ description: 'Order of a list of articles.' })
export class ArticleOrder implements Order {
  @Field(() => ArticleOrderField, { description: 'What to sort by.' })
  field!: string

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: string
}

@InputType({ description: 'Order of a list of figures.' })
export class StatisticOrder implements Order {
  @Field(() => StatisticOrderField, { description: 'What to sort by.' })
  field!: string

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: string
}

@InputType({ description: 'Order of a list of relations.' })
export class RelationOrder implements Order {
  @Field(() => RelationOrderField, { description: 'What to sort by.' })
  field!: string

  @Field(() => OrderDirectionEnum, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: string
}

@InputType({ description: 'Which articles of a list to keep. All conditions given must hold.' })
export class ArticleFilter {
  @Field(() => [ArticleKindEnum], { nullable: true, description: 'Of one of these kinds (类别).' })
  kind?: string[] | null

  @Field(() => String, { nullable: true, description: 'On the page of this name (版面).' })
  page?: string | null

  @Field(() => String, { nullable: true, description: 'The headline contains this (标题包含).' })
  headlineContains?: string | null
}

@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleOrder, { nullable: true, description: 'In the order of the pages if not given.' })
  orderBy?: ArticleOrder | null
}

@ArgsType()
export class ArticleListArgs extends ArticleArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: ArticleFilter | null
}

@ArgsType()
export class StatisticArgs extends PageArgs {
  @Field(() => StatisticOrder, { nullable: true, description: 'By measure if not given.' })
  orderBy?: StatisticOrder | null
}

@ArgsType()
export class RelationArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only relations of these types; all if not given.',
  })
  types?: string[] | null

  @Field(() => RelationDirectionEnum, {
    nullable: true,
    description: 'Only those of which it is this end; both if not given.',
  })
  direction?: string | null

  @Field(() => RelationOrder, { nullable: true, description: 'The surest first if not given.' })
  orderBy?: RelationOrder | null
}

export const articleOrder = (order: Order | null | undefined): ListOf['order'] =>
  orderOf(order ?? { field: 'page', direction: 'ASC' })

export const statisticOrder = (order: Order | null | undefined): ListOf['order'] =>
  orderOf(order ?? { field: 'measure', direction: 'ASC' })

export const relationOrder = (order: Order | null | undefined): ListOf['order'] =>
  orderOf(order ?? { field: 'confidence', direction: 'DESC' })

/** The conditions that arguments ask for, and their values. */
export function articleFilters(
  filter: ArticleFilter | null | undefined,
): Required<Pick<ListOf, 'filters' | 'values'>> {
  const { kind, page, headlineContains } = filter ?? {}
  return {
    filters: [
      ...(kind ? (['filter/article-kind'] as const) : []),
      ...(page ? (['filter/article-page'] as const) : []),
      ...(headlineContains ? (['filter/article-headline'] as const) : []),
    ],
    values: {
      ...(kind && { kinds: kind }),
      ...(page && { page }),
      ...(headlineContains && { headlineContains }),
    },
  }
}
