import { Extensions, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { CONTEXT_SIZE, contextOf } from './contextOf.ts'
import { Statistic } from './statistic.type.ts'
import { TextContext } from './textContext.type.ts'

@Resolver(() => Statistic)
export class StatisticResolver {
  @Extensions(CONTEXT_SIZE)
  @FieldResolver(() => TextContext, { nullable: true, description: 'The sentences around it (上下文).' })
  context(@Root() statistic: RecordRow): TextContext | null {
    return contextOf(statistic)
  }
}
