import { Field, Float, Int, ObjectType } from 'type-graphql'
import { TextFieldEnum } from '../enums.ts'
import { Node } from '../root/node.type.ts'
import { Article } from './article.type.ts'

@ObjectType({ description: 'When a fact holds, as a text tells (时间).', simpleResolvers: true })
export class FactTime {
  @Field(() => String, { description: 'As printed (原文).' })
  printed!: string

  @Field(() => String, {
    nullable: true,
    description: 'First day, ISO 8601; null where open or unknown (起).',
  })
  from!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Last day, ISO 8601; null where open or unknown (止).',
  })
  to!: string | null
}

@ObjectType({
  implements: [Node],
  description: 'A sentence that states a relation (依据).',
  simpleResolvers: true,
})
export class Evidence extends Node {
  @Field(() => Article, {
    nullable: true,
    description: 'Where it stands (所在报道); null for the word of a data steward.',
  })
  article!: Article | null

  @Field(() => TextFieldEnum, {
    description: 'The part of the article in which the offsets count (文本位置).',
  })
  field!: string

  @Field(() => String, { description: 'The sentence or clause, as printed (引文).' })
  quote!: string

  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units (起).' })
  start!: number

  @Field(() => Int, { description: 'Where it has ended (止).' })
  end!: number

  @Field(() => String, { description: 'The rule that found it (抽取规则).' })
  rule!: string

  @Field(() => Float, { description: 'From 0 to 1 (置信度).' })
  confidence!: number
}
