import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { PageArgs } from '../connection/page.args.ts'
import { ROOT, readConnection } from '../connection/readConnection.ts'
import { readRecord } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { SeedRunConnection } from './connections.ts'
import { SeedRun } from './seedRun.type.ts'

@Resolver(() => SeedRun)
export class SeedRunResolver {
  @Query(() => SeedRun, {
    nullable: true,
    description:
      'The run that made the graph as it stands (当前版本); its number is the version. Null if the graph is empty.',
  })
  currentRun(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RecordRow | null> {
    return readRecord(context, info, ROOT, { kind: 'SEED_RUN', path: { statement: 'read/graph' } })
  }

  @Query(() => SeedRunConnection, { description: 'All seed runs (入库记录), the newest first.' })
  seedRuns(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(context, info, ROOT, args, () => ({
      kind: 'SEED_RUN',
      path: { statement: 'read/seed-runs' },
      order: { by: 'number', descending: true },
    }))
  }
}
