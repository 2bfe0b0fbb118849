import { Extensions, Field, ObjectType } from 'type-graphql'
import { sizeExtension } from '../cost.ts'
import { Entity } from '../entity/entity.type.ts'
import { Relation } from '../record/relation.type.ts'

@ObjectType({
  description: 'What lies around an entity, ready to draw: points and the lines between them (邻域).',
  simpleResolvers: true,
})
export class Neighbourhood {
  @Field(() => [Entity], {
    description:
      'The entity itself, then the nearest; of those equally near the ones with most relations first (节点).',
  })
  nodes!: Entity[]

  // Drawn neighbourhoods of the seeded graph have between one and two lines a point.
  @Extensions(sizeExtension(() => 2))
  @Field(() => [Relation], { description: 'All relations among these nodes, the surest first (边).' })
  edges!: Relation[]

  @Field(() => Boolean, {
    description: 'Whether more would have been within reach than `limit` leaves room for (是否截断).',
  })
  truncated!: boolean
}
