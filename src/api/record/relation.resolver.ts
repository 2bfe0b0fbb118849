import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { PageArgs } from '../connection/page.args.ts'
import { readConnection } from '../connection/readConnection.ts'
import type { Context } from '../context.ts'
import { EvidenceConnection } from './connections.ts'
import { Relation } from './relation.type.ts'

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => EvidenceConnection, {
    description: 'The sentences that state it, the surest first (依据).',
  })
  evidence(
    @Root() { id }: RecordRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(context, info, id, args, () => ({
      kind: 'EVIDENCE',
      path: { statement: 'read/evidence-of-relation' },
      order: { by: 'confidence', descending: true },
    }))
  }
}
