import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, Ctx, Extensions, Field, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { type RecordRow, readRecord } from '../../loaders/projection.ts'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { projectionOf } from '../connection/projectionOf.ts'
import { below, selectionBelow } from '../connection/selection.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { RelationTypeEnum } from '../enums.ts'
import { isEntityId, requireWithin } from './arguments.ts'
import { Neighbourhood } from './neighbourhood.type.ts'

const MAX_DEPTH = 3
const MAX_NODES = 500
/** Of an entity with more relations only so many are followed: what bounds the work where a hub is met. */
const MAX_FOLLOWED = 5_000

@ArgsType()
class NeighbourhoodArgs {
  @Field(() => ID, { description: 'The id of an entity (实体标识).' })
  id!: string

  @Field(() => Int, {
    defaultValue: 1,
    description: `How many relations away at most, 1 to ${MAX_DEPTH} (层数).`,
  })
  depth!: number

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Follow and show only relations of these types; all if not given (关系类型).',
  })
  types?: string[] | null

  @Field(() => Int, {
    defaultValue: 100,
    description: `How many nodes at most, the entity itself among them, 1 to ${MAX_NODES} (节点上限).`,
  })
  limit!: number
}

@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @Extensions(sizeExtension(({ limit }) => Math.min(limit as number, MAX_NODES)))
  @Query(() => Neighbourhood, {
    nullable: true,
    description: 'What lies around an entity, either way along its relations (邻域); null if there is none.',
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArgs) { id, depth, types, limit }: NeighbourhoodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<{ nodes: RecordRow[]; edges: RecordRow[]; truncated: boolean } | null> {
    requireWithin('depth', depth, 1, MAX_DEPTH)
    requireWithin('limit', limit, 1, MAX_NODES)
    if (!isEntityId(id)) return null
    const selection = selectionBelow(info.fieldNodes, info)
    const node = projectionOf('ENTITY', below(selection, 'nodes', info), info)
    const relation = projectionOf('RELATION', below(selection, 'edges', info), info)
    const [nodes, edges, truncated] = (await context.loaders.answer({
      statement: 'read/neighbourhood',
      relations: types?.length ? types : RELATION_TYPES,
      records: { node, relation },
      values: {
        id,
        depth,
        room: limit,
        // As many may be shown already, and one more tells whether the rest was cut off.
        candidates: 2 * (limit + 1),
        fan: MAX_FOLLOWED,
      },
    })) as [unknown[][], unknown[][], boolean]
    if (nodes.length === 0) return null
    return {
      nodes: nodes.map((row) => readRecord(row.values(), node)),
      edges: edges.map((row) => readRecord(row.values(), relation)),
      truncated,
    }
  }
}
