import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Entity } from '../entity/entity.type.ts'
import { RelationBasisEnum, RelationTypeEnum } from '../enums.ts'
import { Node } from '../root/node.type.ts'

@ObjectType({
  implements: [Node],
  description: 'What holds between two entities (关系).',
  simpleResolvers: true,
})
export class Relation extends Node {
  @Field(() => RelationTypeEnum, { description: 'What holds (关系类型).' })
  type!: string

  @Field(() => Entity, { description: 'From whom (主体).' })
  source!: Entity

  @Field(() => Entity, { description: 'To whom (客体).' })
  target!: Entity

  @Field(() => String, { nullable: true, description: 'HOLDS_POSITION: the post as printed (职务).' })
  title!: string | null

  @Field(() => RelationBasisEnum, { description: 'What it rests on (依据类型).' })
  basis!: string

  @Field(() => Float, { description: 'That of its best evidence, from 0 to 1 (置信度).' })
  confidence!: number

  @Field(() => Int, { description: 'How many sentences say so (依据数).' })
  support!: number
}
