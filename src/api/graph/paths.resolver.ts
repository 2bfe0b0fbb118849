import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, Ctx, Extensions, Field, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { type Projection, type RecordRow, readRecord } from '../../loaders/projection.ts'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { projectionOf } from '../connection/projectionOf.ts'
import { below, selectionBelow } from '../connection/selection.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { RelationTypeEnum } from '../enums.ts'
import { apiError } from '../errors.ts'
import { isEntityId, requireWithin } from './arguments.ts'
import { Path } from './path.type.ts'

const MAX_LENGTH = 6
/** As many as the statement looks for. */
const MAX_PATHS = 20
/** Through one with d relations some d² pairs are linked: that two of them are says little. */
const HUB = 100

@ArgsType()
class PathsArgs {
  @Field(() => ID, { description: 'The id of the entity to begin at (起点).' })
  from!: string

  @Field(() => ID, { description: 'The id of the entity to reach (终点).' })
  to!: string

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only along relations of these types, in either direction; all if not given (关系类型).',
  })
  via?: string[] | null

  @Field(() => Int, {
    defaultValue: 4,
    description: `How many relations a path may have, 1 to ${MAX_LENGTH} (最大长度).`,
  })
  maxLength!: number

  @Field(() => Int, { defaultValue: 5, description: `How many paths, 1 to ${MAX_PATHS} (条数).` })
  first!: number

  @Field(() => Boolean, {
    defaultValue: false,
    description: `Also by way of entities with more than ${HUB} relations, through which nearly everything is linked (是否经过枢纽).`,
  })
  throughHubs!: boolean
}

interface PathRow {
  length: number
  confidence: number
  hops: { from: RecordRow; to: RecordRow; relation: RecordRow; direction: 'OUT' | 'IN' }[]
}

interface HopProjection {
  relation: Projection
  near: Projection
  far: Projection
}

@Resolver(() => Path)
export class PathsResolver {
  @Extensions(
    sizeExtension(
      ({ first, maxLength }) =>
        Math.min(first as number, MAX_PATHS) * Math.min(maxLength as number, MAX_LENGTH),
    ),
  )
  @Query(() => [Path], {
    description:
      'How two entities are linked (路径): the shortest paths first, of equally long ones the surest. Paths follow relations in either direction and pass no entity twice and no article. Empty if there is none.',
  })
  async paths(
    @Args(() => PathsArgs) { from, to, via, maxLength, first, throughHubs }: PathsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PathRow[]> {
    requireWithin('maxLength', maxLength, 1, MAX_LENGTH)
    requireWithin('first', first, 1, MAX_PATHS)
    if (from === to) {
      throw apiError('BAD_USER_INPUT', '`from` and `to` must be two entities, but got the same id twice.')
    }
    if (!isEntityId(from) || !isEntityId(to)) return []
    const records = hopProjection(info)
    const [paths] = (await context.loaders.answer({
      statement: 'read/paths',
      relations: via?.length ? via : RELATION_TYPES,
      maxLength,
      records: { ...records },
      values: { from, to, maxLength, first, hub: throughHubs ? Number.MAX_SAFE_INTEGER : HUB },
    })) as [unknown[][][]]
    return paths.map((hops) => readPath(hops, records))
  }
}

function hopProjection(info: GraphQLResolveInfo): HopProjection {
  const hops = below(selectionBelow(info.fieldNodes, info), 'hops', info)
  return {
    relation: projectionOf('RELATION', below(hops, 'relation', info), info),
    near: projectionOf('ENTITY', below(hops, 'from', info), info),
    far: projectionOf('ENTITY', below(hops, 'to', info), info),
  }
}

function readPath(rows: readonly unknown[][], { relation, near, far }: HopProjection): PathRow {
  const confidences: number[] = []
  const hops = rows.map((row) => {
    const columns = row.values()
    const direction = columns.next().value ? ('OUT' as const) : ('IN' as const)
    confidences.push(columns.next().value as number)
    const followed = readRecord(columns, relation)
    return { direction, relation: followed, from: readRecord(columns, near), to: readRecord(columns, far) }
  })
  return { length: hops.length, confidence: Math.min(...confidences), hops }
}
