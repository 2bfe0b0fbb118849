import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { addListField } from '../connection/listField.ts'
import { ROOT, readConnection } from '../connection/readConnection.ts'
import { readRecord, readRecords } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { nodePath } from '../root/nodePaths.ts'
import { typeNameOf } from '../typeNameOf.ts'
import { Article, Byline } from './article.type.ts'
import { articleList } from './articleList.ts'
import { ArticleConnection, MentionConnection, StatisticConnection } from './connections.ts'
import { ArticleArgs, MentionArgs, mentionOrder, StatisticArgs, statisticOrder } from './record.args.ts'
import { mentionConditions, statisticConditions } from './record.filter.ts'

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'One article (报道) by id; null if there is none.' })
  async article(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordRow | null> {
    const path = typeNameOf({ id }) === 'Article' ? nodePath(id) : null
    return path && readRecord(context, info, id, path)
  }

  @Query(() => ArticleConnection, { description: 'All articles (报道), a page at a time.' })
  articles(
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(context, info, ROOT, args, () => articleList(args))
  }

  @FieldResolver(() => [Byline], { description: 'Who wrote and photographed it, as signed (署名).' })
  byline(@Root() { id }: RecordRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readRecords(context, info, id, { kind: 'BYLINE', path: { statement: 'read/bylines-of-article' } })
  }
}

addListField(ArticleResolver, {
  name: 'mentions',
  description: 'What it names, in reading order (提及).',
  connection: MentionConnection,
  args: MentionArgs,
  list: ({ orderBy, filterBy }) => ({
    kind: 'MENTION',
    path: { statement: 'read/mentions-in-article' },
    order: mentionOrder(orderBy),
    filters: mentionConditions(filterBy),
  }),
})

addListField(ArticleResolver, {
  name: 'statistics',
  description: 'The figures that it gives (数据).',
  connection: StatisticConnection,
  args: StatisticArgs,
  list: ({ orderBy, filterBy }) => ({
    kind: 'STATISTIC',
    path: { statement: 'read/statistics-in-article' },
    order: statisticOrder(orderBy),
    filters: statisticConditions(filterBy),
  }),
})
