import { Resolver } from 'type-graphql'
import { RELATION_TYPES } from '../../model/ontology.ts'
import { addListField } from '../connection/listField.ts'
import {
  ArticleConnection,
  MentionConnection,
  RelationConnection,
  StatisticConnection,
} from '../record/connections.ts'
import {
  ArticleArgs,
  articleOrder,
  MentionArgs,
  mentionOrder,
  RelationArgs,
  relationOrder,
  StatisticArgs,
  statisticOrder,
} from '../record/record.args.ts'
import {
  articleConditions,
  mentionConditions,
  relationConditions,
  statisticConditions,
} from '../record/record.filter.ts'
import { Entity } from './entity.type.ts'

/** The lists that all entities have. */
@Resolver(() => Entity)
export class EntityResolver {}

addListField(EntityResolver, {
  name: 'mentions',
  description: 'Where articles name it, in reading order (提及).',
  connection: MentionConnection,
  args: MentionArgs,
  list: ({ orderBy, filterBy }) => ({
    kind: 'MENTION',
    path: { statement: 'read/mentions-of-entity' },
    order: mentionOrder(orderBy),
    filters: mentionConditions(filterBy),
  }),
})

addListField(EntityResolver, {
  name: 'articles',
  description: 'The articles that name it (相关报道).',
  connection: ArticleConnection,
  args: ArticleArgs,
  list: ({ orderBy, filterBy }) => ({
    kind: 'ARTICLE',
    path: { statement: 'read/articles-of-entity' },
    order: articleOrder(orderBy),
    filters: articleConditions(filterBy),
  }),
})

addListField(EntityResolver, {
  name: 'relations',
  description: 'Its relations of all types, either way (关系).',
  connection: RelationConnection,
  args: RelationArgs,
  list: ({ types, direction, orderBy, filterBy }) => ({
    kind: 'RELATION',
    path: { statement: 'read/relations-of-entity', relations: types?.length ? types : RELATION_TYPES },
    order: relationOrder(orderBy),
    filters: relationConditions(filterBy),
    values: { direction: direction ?? null },
  }),
})

addListField(EntityResolver, {
  name: 'statistics',
  description: 'The figures that articles give about it (数据).',
  connection: StatisticConnection,
  args: StatisticArgs,
  list: ({ orderBy, filterBy }) => ({
    kind: 'STATISTIC',
    path: { statement: 'read/statistics-of-entity' },
    order: statisticOrder(orderBy),
    filters: statisticConditions(filterBy),
  }),
})
