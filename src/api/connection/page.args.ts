import { ArgsType, Field, Int } from 'type-graphql'
import type { Position, Range } from '../../loaders/page.ts'
import { apiError } from '../errors.ts'

const MAX_PAGE = 100
const DEFAULT_PAGE = 20

@ArgsType()
export class PageArgs {
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

/**
 * The range that paging arguments mean.
 * @throws BAD_USER_INPUT for sizes outside 1–100 and for `first` with `last`; what `decode` throws for bad cursors.
 */
export function rangeOf(args: PageArgs, decode: (cursor: string) => Position): Range {
  const { first, last, after, before } = args
  if (first != null && last != null) {
    throw apiError('BAD_USER_INPUT', '`first` and `last` cannot be used together; give one of them.')
  }
  const [name, size] = last != null ? (['last', last] as const) : (['first', first ?? DEFAULT_PAGE] as const)
  if (size < 1 || size > MAX_PAGE) {
    throw apiError('BAD_USER_INPUT', `\`${name}\` must be between 1 and ${MAX_PAGE}, but got: ${size}`)
  }
  return {
    size,
    backward: name === 'last',
    after: after == null ? null : decode(after),
    before: before == null ? null : decode(before),
  }
}
