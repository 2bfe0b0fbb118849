import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { readRecord } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { Node } from './node.type.ts'
import { nodePath } from './nodePaths.ts'

const MAX_NODES = 100

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null if nothing has.' })
  node(
    @Arg('id', () => ID, { description: 'The id of anything (标识).' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordRow | null> {
    return readNode(id, context, info)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `What has these ids, in their order, null where nothing has; at most ${MAX_NODES}.`,
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'The ids of anything (标识).' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(RecordRow | null)[]> {
    if (ids.length > MAX_NODES) {
      throw apiError('BAD_USER_INPUT', `\`ids\` takes at most ${MAX_NODES} ids, but got: ${ids.length}`)
    }
    return Promise.all(ids.map((id) => readNode(id, context, info)))
  }
}

async function readNode(id: string, context: Context, info: GraphQLResolveInfo): Promise<RecordRow | null> {
  const path = nodePath(id)
  return path && readRecord(context, info, id, path)
}
