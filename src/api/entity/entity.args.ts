import { ArgsType, Field } from 'type-graphql'
import { type Order, orderOf, orderType } from '../connection/order.type.ts'
import { PageArgs } from '../connection/page.args.ts'
import type { ListOf } from '../connection/prepareList.ts'
import { EntityFilter, RelatedFilter } from './entity.filter.ts'

const ENTITY_FIELDS = {
  NAME: { by: 'pinyin', description: 'Name in pinyin (名称拼音).' },
  RELATIONS: { by: 'relationCount', description: 'Number of relations (关系数).' },
  MENTIONS: { by: 'mentionCount', description: 'Number of mentions (提及数).' },
}
const EntityOrder = orderType({ name: 'EntityOrder', records: 'entities', fields: ENTITY_FIELDS })
const RelatedOrder = orderType({
  name: 'RelatedOrder',
  records: 'related entities',
  fields: {
    ...ENTITY_FIELDS,
    CONFIDENCE: { by: 'confidence', description: 'Confidence in the relation (置信度).' },
    SUPPORT: { by: 'support', description: 'Number of sentences that state the relation (依据数).' },
    TIME: {
      by: 'time',
      description: 'First day of which a sentence states the relation; those without one last (事实时间).',
    },
  },
})

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityOrder, { nullable: true, description: 'By name if not given.' })
  orderBy?: Order | null

  @Field(() => EntityFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: EntityFilter | null
}

@ArgsType()
export class RelatedArgs extends PageArgs {
  @Field(() => RelatedOrder, { nullable: true, description: 'By name if not given.' })
  orderBy?: Order | null

  @Field(() => RelatedFilter, { nullable: true, description: 'All if not given.' })
  filterBy?: RelatedFilter | null
}

/** The order that arguments ask for. */
export const entityOrder = (order: Order | null | undefined): ListOf['order'] => orderOf(order, 'pinyin')
