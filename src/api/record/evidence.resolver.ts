import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { readRecord } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { CONTEXT_SIZE, contextOf } from './contextOf.ts'
import { Evidence, FactTime } from './evidence.type.ts'
import { Relation } from './relation.type.ts'
import { TextContext } from './textContext.type.ts'

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Relation, { description: 'The relation that it states (所证关系).' })
  relation(
    @Root() { relation }: RecordRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordRow | null> {
    return readRecord(context, info, relation as string, {
      kind: 'RELATION',
      path: { statement: 'read/relations-by-id' },
    })
  }

  @Extensions(CONTEXT_SIZE)
  @FieldResolver(() => TextContext, {
    nullable: true,
    description: 'The sentences around it (上下文); null for the word of a data steward.',
  })
  context(@Root() evidence: RecordRow): TextContext | null {
    return contextOf(evidence)
  }

  @FieldResolver(() => FactTime, {
    nullable: true,
    description: 'When it holds, where the sentence tells (时间).',
  })
  time(@Root() { timePrinted, timeFrom, timeTo }: RecordRow): object | null {
    return timePrinted === null ? null : { printed: timePrinted, from: timeFrom, to: timeTo }
  }
}
