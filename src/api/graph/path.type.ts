import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Entity } from '../entity/entity.type.ts'
import { RelationDirectionEnum } from '../enums.ts'
import { Relation } from '../record/relation.type.ts'

@ObjectType({ description: 'One step of a path, along one relation (一步).', simpleResolvers: true })
export class Hop {
  @Field(() => Entity, { description: 'Where the step begins (起点).' })
  from!: Entity

  @Field(() => Entity, { description: 'Where it leads (终点).' })
  to!: Entity

  @Field(() => Relation, {
    description: 'The relation that it follows; its evidence is one step away (关系).',
  })
  relation!: Relation

  @Field(() => RelationDirectionEnum, {
    description: 'OUT: the relation points the way the path goes; IN: it points back (方向).',
  })
  direction!: string
}

@ObjectType({
  description: 'A chain of relations from one entity to another (路径).',
  simpleResolvers: true,
})
export class Path {
  @Field(() => Int, { description: 'How many relations it has (长度).' })
  length!: number

  @Field(() => Float, { description: 'That of its least sure relation, from 0 to 1 (置信度).' })
  confidence!: number

  @Field(() => [Hop], { description: 'Its steps, in order (各步).' })
  hops!: Hop[]
}
