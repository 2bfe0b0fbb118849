import { connectionType } from '../connection/connection.type.ts'
import { Article } from './article.type.ts'
import { Evidence } from './evidence.type.ts'
import { Mention } from './mention.type.ts'
import { Relation } from './relation.type.ts'
import { SeedRun } from './seedRun.type.ts'
import { Statistic } from './statistic.type.ts'

/** The connections of records that are no entities. */
export const ArticleConnection = connectionType({ name: 'Article', node: () => Article })
export const EvidenceConnection = connectionType({ name: 'Evidence', node: () => Evidence })
export const MentionConnection = connectionType({ name: 'Mention', node: () => Mention })
export const RelationConnection = connectionType({ name: 'Relation', node: () => Relation })
export const SeedRunConnection = connectionType({ name: 'SeedRun', node: () => SeedRun })
export const StatisticConnection = connectionType({ name: 'Statistic', node: () => Statistic })
