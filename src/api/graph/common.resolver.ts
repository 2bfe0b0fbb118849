import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, Ctx, Extensions, Field, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { type RecordRow, readRecord } from '../../loaders/projection.ts'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { projectionOf } from '../connection/projectionOf.ts'
import { below, selectionBelow } from '../connection/selection.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { RelationTypeEnum } from '../enums.ts'
import { apiError } from '../errors.ts'
import { requireWithin } from './arguments.ts'
import { Shared } from './common.type.ts'

const MAX_IDS = 10
const MAX_SHARED = 100
/** Of an entity with more relations only so many are gone through. */
const MAX_FOLLOWED = 10_000

@ArgsType()
class CommonArgs {
  @Field(() => [ID], { description: `The ids of 2 to ${MAX_IDS} entities (实体标识).` })
  ids!: string[]

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of them must have a relation to it, at least 2; all of them if not given (至少共有者数).',
  })
  atLeast?: number | null

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only by relations of these types, in either direction; all if not given (关系类型).',
  })
  types?: string[] | null

  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${MAX_SHARED} (条数).` })
  first!: number
}

interface SharedRow {
  entity: RecordRow
  sharedBy: number
  relations: RecordRow[]
}

@Resolver(() => Shared)
export class CommonResolver {
  @Extensions(sizeExtension(({ first }) => Math.min(first as number, MAX_SHARED)))
  @Query(() => [Shared], {
    description:
      'What several entities share (共同关联): others that all of them have relations to, or `atLeast` so many. What most of them have comes first, and of that what has fewest relations: it tells most. An id of nothing has no relations.',
  })
  async common(
    @Args(() => CommonArgs) { ids, atLeast, types, first }: CommonArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SharedRow[]> {
    const distinct = [...new Set(ids)]
    if (distinct.length < 2 || distinct.length > MAX_IDS) {
      throw apiError(
        'BAD_USER_INPUT',
        `\`ids\` takes 2 to ${MAX_IDS} different ids, but got: ${distinct.length}`,
      )
    }
    if (atLeast != null) requireWithin('atLeast', atLeast, 2, distinct.length)
    requireWithin('first', first, 1, MAX_SHARED)
    const selection = selectionBelow(info.fieldNodes, info)
    const node = projectionOf('ENTITY', below(selection, 'entity', info), info)
    const relation = projectionOf('RELATION', below(selection, 'relations', info), info)
    const [shared] = (await context.loaders.answer({
      statement: 'read/common',
      relations: types?.length ? types : RELATION_TYPES,
      records: { node, relation },
      values: { ids: distinct, least: atLeast ?? distinct.length, first, fan: MAX_FOLLOWED },
    })) as [[number, unknown[][], ...unknown[]][]]
    return shared.map(([sharedBy, relations, ...entity]) => ({
      sharedBy,
      relations: relations.map((row) => readRecord(row.values(), relation)),
      entity: readRecord(entity.values(), node),
    }))
  }
}
