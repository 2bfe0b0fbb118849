import type { GraphQLResolveInfo } from 'graphql'
import { Arg, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql'
import { type RecordRow, readRecord } from '../../loaders/projection.ts'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { addListField } from '../connection/listField.ts'
import { PageArgs } from '../connection/page.args.ts'
import { projectionOf } from '../connection/projectionOf.ts'
import { below, selectionBelow } from '../connection/selection.ts'
import type { Context } from '../context.ts'
import { RelationTypeEnum } from '../enums.ts'
import { EvidenceConnection } from '../record/connections.ts'
import { isEntityId } from './arguments.ts'
import { Timeline } from './timeline.type.ts'

@ArgsType()
class FactsArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only what states relations of these types; all if not given (关系类型).',
  })
  types?: string[] | null
}

interface TimelineRow {
  /** For its list. */
  id: string
  entity: RecordRow
  undatedFacts: number
  undatedFigures: number
}

@Resolver(() => Timeline)
export class TimelineResolver {
  @Query(() => Timeline, {
    nullable: true,
    description: 'What is said about an entity, in the order of time (时间线); null if there is none.',
  })
  async timeline(
    @Arg('entity', () => ID, { description: 'The id of an entity (实体标识).' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimelineRow | null> {
    if (!isEntityId(id)) return null
    const selection = selectionBelow(info.fieldNodes, info)
    const entity = projectionOf('ENTITY', below(selection, 'entity', info), info)
    const [row, undatedFacts, undatedFigures] = (await context.loaders.answer({
      statement: 'read/timeline',
      relations: RELATION_TYPES,
      records: { entity },
      values: { id, counted: selection.has('undatedFacts') || selection.has('undatedFigures') },
    })) as [unknown[], number, number]
    const record = readRecord(row.values(), entity)
    return record.id === null ? null : { id, entity: record, undatedFacts, undatedFigures }
  }
}

addListField(TimelineResolver, {
  name: 'facts',
  description:
    'The sentences that state a relation of it and tell when, the earliest first; `last` reads from the newest (事实).',
  connection: EvidenceConnection,
  args: FactsArgs,
  list: ({ types }) => ({
    kind: 'EVIDENCE',
    path: { statement: 'read/timeline-of-entity', relations: types?.length ? types : RELATION_TYPES },
    order: { by: 'timeFrom', descending: false },
  }),
})
