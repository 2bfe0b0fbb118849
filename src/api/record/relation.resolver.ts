import { Resolver } from 'type-graphql'
import { addListField } from '../connection/listField.ts'
import { PageArgs } from '../connection/page.args.ts'
import { EvidenceConnection } from './connections.ts'
import { Relation } from './relation.type.ts'

@Resolver(() => Relation)
export class RelationResolver {}

addListField(RelationResolver, {
  name: 'evidence',
  description: 'The sentences that state it, the surest first (依据).',
  connection: EvidenceConnection,
  args: PageArgs,
  list: () => ({
    kind: 'EVIDENCE',
    path: { statement: 'read/evidence-of-relation' },
    order: { by: 'confidence', descending: true },
  }),
})
