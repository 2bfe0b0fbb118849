import { Resolver } from 'type-graphql'
import { addListField } from '../connection/listField.ts'
import { EvidenceConnection } from './connections.ts'
import { EvidenceArgs, evidenceOrder } from './record.args.ts'
import { evidenceConditions } from './record.filter.ts'
import { Relation } from './relation.type.ts'

@Resolver(() => Relation)
export class RelationResolver {}

addListField(RelationResolver, {
  name: 'evidence',
  description: 'The sentences that state it (依据).',
  connection: EvidenceConnection,
  args: EvidenceArgs,
  list: ({ orderBy, filterBy }) => ({
    kind: 'EVIDENCE',
    path: { statement: 'read/evidence-of-relation' },
    order: evidenceOrder(orderBy),
    filters: evidenceConditions(filterBy),
  }),
})
