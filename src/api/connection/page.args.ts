import { ArgsType, Field, Int } from 'type-graphql'
import { DEFAULT_PAGE, MAX_PAGE, type Paging } from './range.ts'

@ArgsType()
export class PageArgs implements Paging {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} if neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description: `How many from the end, 1 to ${MAX_PAGE}; not with \`first\`.`,
  })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null
}
