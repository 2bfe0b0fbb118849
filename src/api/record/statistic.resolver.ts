import { FieldResolver, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { contextOf } from './contextOf.ts'
import { Statistic } from './statistic.type.ts'
import { TextContext } from './textContext.type.ts'

@Resolver(() => Statistic)
export class StatisticResolver {
  @FieldResolver(() => TextContext, { nullable: true, description: 'The sentences around it (上下文).' })
  context(@Root() statistic: RecordRow): TextContext | null {
    return contextOf(statistic)
  }
}
