import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What stands around a quotation (上下文).', simpleResolvers: true })
export class TextContext {
  @Field(() => String, {
    nullable: true,
    description: 'The sentence before (前一句); null at the beginning.',
  })
  before!: string | null

  @Field(() => String, {
    description: 'The whole sentence that the quotation is of, or the sentences (所在语句).',
  })
  sentence!: string

  @Field(() => String, { nullable: true, description: 'The sentence after (后一句); null at the end.' })
  after!: string | null

  @Field(() => Int, {
    description: 'Where the first of these sentences begins in the article, in UTF-16 code units (起).',
  })
  start!: number

  @Field(() => Int, { description: 'Where the last of them has ended (止).' })
  end!: number
}
