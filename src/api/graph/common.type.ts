import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { sizeExtension } from '../cost.ts'
import { Entity } from '../entity/entity.type.ts'
import { Relation } from '../record/relation.type.ts'

@ObjectType({ description: 'What several entities have relations to (共同关联).', simpleResolvers: true })
export class Shared {
  @Field(() => Entity, { description: 'What they share (共同实体).' })
  entity!: Entity

  @Field(() => Int, { description: 'How many of the entities asked about have a relation to it (共有者数).' })
  sharedBy!: number

  // Nearly all are joined to one of the entities by one relation, or two.
  @Extensions(sizeExtension(() => 4))
  @Field(() => [Relation], {
    description: 'These relations, the surest first; their ends tell whose (关系).',
  })
  relations!: Relation[]
}
