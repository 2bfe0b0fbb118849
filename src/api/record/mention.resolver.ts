import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { readRecord } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { TextFieldEnum } from '../enums.ts'
import { CONTEXT_SIZE, contextOf } from './contextOf.ts'
import { Mention } from './mention.type.ts'
import { TextContext } from './textContext.type.ts'

@Resolver(() => Mention)
export class MentionResolver {
  @Query(() => Mention, {
    nullable: true,
    description:
      'What a place in an article names (此处所指): of names inside one another the longest, null where nothing is named.',
  })
  entityAt(
    @Arg('article', () => ID, { description: 'Id of the article.' }) article: string,
    @Arg('offset', () => Int, { description: 'Where in it, in UTF-16 code units.' }) offset: number,
    @Arg('field', () => TextFieldEnum, {
      defaultValue: 'text',
      description: 'The part of the article in which the offset counts.',
    })
    field: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordRow | null> {
    return readRecord(context, info, article, {
      kind: 'MENTION',
      path: { statement: 'read/mention-at' },
      values: { offset, field },
    })
  }

  @Extensions(CONTEXT_SIZE)
  @FieldResolver(() => TextContext, { nullable: true, description: 'The sentences around it (上下文).' })
  context(@Root() mention: RecordRow): TextContext | null {
    return contextOf(mention)
  }
}
