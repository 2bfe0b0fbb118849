import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Entity } from '../entity/entity.type.ts'
import { Node } from '../root/node.type.ts'
import { Article } from './article.type.ts'

@ObjectType({
  implements: [Node],
  description: 'A figure that an article gives about an entity (数据).',
  simpleResolvers: true,
})
export class Statistic extends Node {
  @Field(() => Entity, { description: 'What the figure is about (主体).' })
  entity!: Entity

  @Field(() => Article, { description: 'Where it stands (所在报道).' })
  article!: Article

  @Field(() => String, { description: 'What is counted, in the words of the text (指标).' })
  measure!: string

  @Field(() => Float, { description: 'A plain number: 7.02万 is 70200 (数值).' })
  value!: number

  @Field(() => String, { description: 'As printed, without 万 or 亿 (单位).' })
  unit!: string

  @Field(() => Boolean, { description: 'Whether the text says 近, 约, 余 or the like (约数).' })
  approximate!: boolean

  @Field(() => String, { description: 'The words that give it, as printed (引文).' })
  quote!: string

  @Field(() => Int, { description: 'Where they begin, in UTF-16 code units (起).' })
  start!: number

  @Field(() => Int, { description: 'Where they have ended (止).' })
  end!: number

  @Field(() => String, { description: 'The rule that found it (抽取规则).' })
  rule!: string

  @Field(() => Float, { description: 'From 0 to 1 (置信度).' })
  confidence!: number
}
