import { Field, Int, ObjectType } from 'type-graphql'
import { Person } from '../entity/person.type.ts'
import { ArticleKindEnum, BylineRoleEnum } from '../enums.ts'
import { Node } from '../root/node.type.ts'

@ObjectType({ description: 'A person who signs an article (署名).', simpleResolvers: true })
export class Byline {
  @Field(() => BylineRoleEnum, { description: 'In which role (署名身份).' })
  role!: string

  @Field(() => Person, { description: 'Who (署名人).' })
  person!: Person
}

@ObjectType({
  implements: [Node],
  description: 'An article of a newspaper page (报道).',
  simpleResolvers: true,
})
export class Article extends Node {
  @Field(() => String, { description: 'The biggest title line, as printed (标题).' })
  headline!: string

  @Field(() => String, { nullable: true, description: 'A smaller title line above the headline (引题).' })
  kicker!: string | null

  @Field(() => String, { nullable: true, description: 'A smaller title line below the headline (副题).' })
  subtitle!: string | null

  @Field(() => String, { nullable: true, description: 'The column label under which it stands (栏目).' })
  section!: string | null

  @Field(() => ArticleKindEnum, { description: 'Whether it is a text or a picture with a caption (类别).' })
  kind!: string

  @Field(() => String, { nullable: true, description: 'The medium that it is reprinted from (转载来源).' })
  source!: string | null

  @Field(() => String, {
    description: 'The body, with column breaks mended; all offsets count UTF-16 code units into it (正文).',
  })
  text!: string

  @Field(() => String, { description: 'Name of the page on which it stands (版面).' })
  page!: string

  @Field(() => Int, { description: 'Which article of the page it is, from 0 (版内序号).' })
  position!: number

  @Field(() => Int, { description: 'The line of the page on which it begins, from 1 (起始行).' })
  line!: number
}
