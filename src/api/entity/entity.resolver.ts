import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { PageArgs } from '../connection/page.args.ts'
import { readConnection } from '../connection/readConnection.ts'
import type { Context } from '../context.ts'
import {
  ArticleConnection,
  MentionConnection,
  RelationConnection,
  StatisticConnection,
} from '../record/connections.ts'
import {
  ArticleArgs,
  articleOrder,
  RelationArgs,
  relationOrder,
  StatisticArgs,
  statisticOrder,
} from '../record/record.args.ts'
import { Entity } from './entity.type.ts'

/** The fields that all entities share. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => MentionConnection, { description: 'Where articles name it, in reading order (提及).' })
  mentions(
    @Root() { id }: RecordRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(context, info, id, args, () => ({
      kind: 'MENTION',
      path: { statement: 'read/mentions-of-entity' },
      order: { by: 'page', descending: false },
    }))
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that name it (相关报道).' })
  articles(
    @Root() { id }: RecordRow,
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(context, info, id, args, () => ({
      kind: 'ARTICLE',
      path: { statement: 'read/articles-of-entity' },
      order: articleOrder(args.orderBy),
    }))
  }

  @FieldResolver(() => RelationConnection, { description: 'Its relations of all types, either way (关系).' })
  relations(
    @Root() { id }: RecordRow,
    @Args(() => RelationArgs) args: RelationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { types, direction, orderBy } = args
    return readConnection(context, info, id, args, () => ({
      kind: 'RELATION',
      path: { statement: 'read/relations-of-entity', relations: types?.length ? types : RELATION_TYPES },
      order: relationOrder(orderBy),
      values: { direction: direction ?? null },
    }))
  }

  @FieldResolver(() => StatisticConnection, {
    description: 'The figures that articles give about it (数据).',
  })
  statistics(
    @Root() { id }: RecordRow,
    @Args(() => StatisticArgs) args: StatisticArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(context, info, id, args, () => ({
      kind: 'STATISTIC',
      path: { statement: 'read/statistics-of-entity' },
      order: statisticOrder(args.orderBy),
    }))
  }
}
