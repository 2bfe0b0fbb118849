import { Field, Int, ObjectType } from 'type-graphql'
import { Entity } from '../entity/entity.type.ts'

@ObjectType({
  description: 'What is said about an entity, in the order of the time that it is about (时间线).',
  simpleResolvers: true,
})
export class Timeline {
  @Field(() => Entity, { description: 'Whom it is about (实体).' })
  entity!: Entity

  @Field(() => Int, {
    description: 'How many sentences state a relation of it and tell no time (无时间的依据数).',
  })
  undatedFacts!: number

  @Field(() => Int, {
    description:
      'How many figures are given about it; none of them tells a time of its own (无时间的数据数).',
  })
  undatedFigures!: number
}
