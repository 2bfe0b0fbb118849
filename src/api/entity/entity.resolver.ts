import { Resolver } from 'type-graphql'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { addListField } from '../connection/listField.ts'
import { PageArgs } from '../connection/page.args.ts'
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

/** The lists that all entities have. */
@Resolver(() => Entity)
export class EntityResolver {}

addListField(EntityResolver, {
  name: 'mentions',
  description: 'Where articles name it, in reading order (提及).',
  connection: MentionConnection,
  args: PageArgs,
  list: () => ({
    kind: 'MENTION',
    path: { statement: 'read/mentions-of-entity' },
    order: { by: 'page', descending: false },
  }),
})

addListField(EntityResolver, {
  name: 'articles',
  description: 'The articles that name it (相关报道).',
  connection: ArticleConnection,
  args: ArticleArgs,
  list: ({ orderBy }) => ({
    kind: 'ARTICLE',
    path: { statement: 'read/articles-of-entity' },
    order: articleOrder(orderBy),
  }),
})

addListField(EntityResolver, {
  name: 'relations',
  description: 'Its relations of all types, either way (关系).',
  connection: RelationConnection,
  args: RelationArgs,
  list: ({ types, direction, orderBy }) => ({
    kind: 'RELATION',
    path: { statement: 'read/relations-of-entity', relations: types?.length ? types : RELATION_TYPES },
    order: relationOrder(orderBy),
    values: { direction: direction ?? null },
  }),
})

addListField(EntityResolver, {
  name: 'statistics',
  description: 'The figures that articles give about it (数据).',
  connection: StatisticConnection,
  args: StatisticArgs,
  list: ({ orderBy }) => ({
    kind: 'STATISTIC',
    path: { statement: 'read/statistics-of-entity' },
    order: statisticOrder(orderBy),
  }),
})
