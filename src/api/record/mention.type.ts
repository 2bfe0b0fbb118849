import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Entity } from '../entity/entity.type.ts'
import { TextFieldEnum } from '../enums.ts'
import { Node } from '../root/node.type.ts'
import { Article } from './article.type.ts'

@ObjectType({
  implements: [Node],
  description: 'A place in an article that names an entity (提及).',
  simpleResolvers: true,
})
export class Mention extends Node {
  @Field(() => Article, { description: 'Where it stands (所在报道).' })
  article!: Article

  @Field(() => Entity, { description: 'What it names (所指实体).' })
  entity!: Entity

  @Field(() => TextFieldEnum, {
    description: 'The part of the article in which the offsets count (文本位置).',
  })
  field!: string

  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units (起).' })
  start!: number

  @Field(() => Int, { description: 'Where it has ended (止).' })
  end!: number

  @Field(() => String, { description: 'As printed (原文).' })
  text!: string

  @Field(() => String, { description: 'The rule that found it (抽取规则).' })
  rule!: string

  @Field(() => Float, { description: 'From 0 to 1 (置信度).' })
  confidence!: number

  @Field(() => String, {
    nullable: true,
    description: 'Why it was bound to this entity, where that is not plain (归并理由).',
  })
  reason!: string | null
}
