import { Extensions, Field, Float, ObjectType } from 'type-graphql'
import { sizeExtension } from '../cost.ts'

/** Its `union` is read by its resolver. */
@ObjectType({
  description: 'A union that runs programs like those of another (相似工会).',
  simpleResolvers: true,
})
export class SimilarUnion {
  unionId!: string

  @Field(() => Float, {
    description:
      'From 0 to 1, the fuzzy-token Jaccard coefficient of the programs that both run: the likenesses of the matched pairs, over all programs of both (相似度).',
  })
  score!: number

  @Extensions(sizeExtension(() => 3))
  @Field(() => [ProgramMatch], {
    description: 'Why: their programs that match, the most alike first (相似项目).',
  })
  matches!: ProgramMatch[]
}

/** Its programs are read by its resolver. */
@ObjectType({ description: 'Two programs that match (相似项目).', simpleResolvers: true })
export class ProgramMatch {
  mine!: string
  other!: string

  @Field(() => Float, {
    description:
      '1 for the same program; else the Dice coefficient of the pairs of characters, and words of other scripts, in their names, at least 0.4 (名称相似度).',
  })
  likeness!: number
}
