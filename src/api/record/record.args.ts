import { ArgsType, Field } from 'type-graphql'
import { type Order, orderOf, orderType } from '../connection/order.type.ts'
import { PageArgs } from '../connection/page.args.ts'
import type { ListOf } from '../connection/prepareList.ts'
import { RelationDirectionEnum, RelationTypeEnum } from '../enums.ts'
import {
  ArticleFilter,
  EvidenceFilter,
  MentionFilter,
  RelationFilter,
  StatisticFilter,
} from './record.filter.ts'

const CONFIDENCE = { by: 'confidence', description: 'Confidence (置信度).' }

const ArticleOrder = orderType({
  name: 'ArticleOrder',
  records: 'articles',
  fields: {
    PAGE: { by: 'page', description: 'Page, and place on the page (版面顺序).' },
    HEADLINE: { by: 'pinyin', description: 'Headline in pinyin (标题拼音).' },
    MENTIONS: {
      by: 'mentionCount',
      description:
        'How often the article names the entity whose list it is, or that of `filterBy: {mentions}` (提及数).',
    },
  },
})
const RelationOrder = orderType({
  name: 'RelationOrder',
  records: 'relations',
  direction: 'DESC',
  fields: {
    CONFIDENCE,
    SUPPORT: { by: 'support', description: 'Number of sentences that state it (依据数).' },
    TIME: {
      by: 'time',
      description: 'First day of which a sentence states it; those without one last (事实时间).',
    },
  },
})
const MentionOrder = orderType({
  name: 'MentionOrder',
  records: 'mentions',
  fields: {
    PLACE: { by: 'place', description: 'Where it stands, in reading order (出现顺序).' },
    CONFIDENCE,
  },
})
const EvidenceOrder = orderType({
  name: 'EvidenceOrder',
  records: 'sentences',
  direction: 'DESC',
  fields: {
    CONFIDENCE,
    TIME: {
      by: 'time',
      description: 'First day of the time that it tells; those that tell none last (事实时间).',
    },
  },
})
const StatisticOrder = orderType({
  name: 'StatisticOrder',
  records: 'figures',
  fields: {
    MEASURE: { by: 'measure', description: 'What is counted (指标).' },
    VALUE: { by: 'value', description: 'The number (数值).' },
    CONFIDENCE,
  },
})

@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleOrder, { nullable: true, description: 'In the order of the pages if not given.' })
  orderBy?: Order | null

  @Field(() => ArticleFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: ArticleFilter | null
}

@ArgsType()
export class MentionArgs extends PageArgs {
  @Field(() => MentionOrder, { nullable: true, description: 'In reading order if not given.' })
  orderBy?: Order | null

  @Field(() => MentionFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: MentionFilter | null
}

@ArgsType()
export class EvidenceArgs extends PageArgs {
  @Field(() => EvidenceOrder, { nullable: true, description: 'The surest first if not given.' })
  orderBy?: Order | null

  @Field(() => EvidenceFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: EvidenceFilter | null
}

@ArgsType()
export class StatisticArgs extends PageArgs {
  @Field(() => StatisticOrder, { nullable: true, description: 'By measure if not given.' })
  orderBy?: Order | null

  @Field(() => StatisticFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: StatisticFilter | null
}

@ArgsType()
export class RelationArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only relations of these types; all if not given or empty.',
  })
  types?: string[] | null

  @Field(() => RelationDirectionEnum, {
    nullable: true,
    description: 'Only those of which it is this end; both if not given.',
  })
  direction?: string | null

  @Field(() => RelationOrder, { nullable: true, description: 'The surest first if not given.' })
  orderBy?: Order | null

  @Field(() => RelationFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: RelationFilter | null
}

type Given = Order | null | undefined

export const articleOrder = (order: Given): ListOf['order'] => orderOf(order, 'page')
export const mentionOrder = (order: Given): ListOf['order'] => orderOf(order, 'place')
export const statisticOrder = (order: Given): ListOf['order'] => orderOf(order, 'measure')
export const relationOrder = (order: Given): ListOf['order'] => orderOf(order, 'confidence', 'DESC')
export const evidenceOrder = relationOrder
