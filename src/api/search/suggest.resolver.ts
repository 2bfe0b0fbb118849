import type { GraphQLResolveInfo } from 'graphql'
import {
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import type { Range } from '../../text/sentences.ts'
import { bareName } from '../../text/width.ts'
import { ROOT } from '../connection/readConnection.ts'
import { readRecords } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { EntityTypeEnum } from '../enums.ts'
import { apiError } from '../errors.ts'
import { escapeTerm } from './luceneQuery.ts'
import { Highlight } from './search.type.ts'
import { checkLength } from './searchList.ts'
import { Suggestion } from './suggestion.type.ts'
import { typedPart } from './typedPart.ts'

const DEFAULT_FIRST = 10
const MAX_FIRST = 20

@ArgsType()
class SuggestArgs {
  @Field(() => String, {
    description:
      'The beginning of a name, of its pinyin (fangshan) or of its initials (fszgh), at most 100 characters.',
  })
  prefix!: string

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only these; all if not given.' })
  types?: string[] | null

  @Field(() => Int, { defaultValue: DEFAULT_FIRST, description: `How many, 1 to ${MAX_FIRST}.` })
  first!: number
}

@Resolver(() => Suggestion)
export class SuggestResolver {
  @Extensions(sizeExtension(({ first }) => Math.min(Number(first), MAX_FIRST)))
  @Query(() => [Suggestion], {
    description:
      'Entities whose name begins so, for type-ahead (输入提示): first by name, then by alias, by pinyin and by initials, each time what is named most often first.',
  })
  async suggest(
    @Args(() => SuggestArgs) { prefix, types, first }: SuggestArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordRow[]> {
    if (first < 1 || first > MAX_FIRST) {
      throw apiError('BAD_USER_INPUT', `\`first\` must be between 1 and ${MAX_FIRST}, but got: ${first}`)
    }
    const typed = bareName(checkLength('prefix', prefix)).toLowerCase()
    // Not a letter yet: nothing to suggest, and no mistake.
    if (!/[\p{L}\p{N}]/u.test(typed)) return []
    const ofTypes = types?.length ? ` AND type:(${types.join(' OR ')})` : ''
    return readRecords(context, info, ROOT, {
      kind: 'SUGGESTION',
      path: { statement: 'read/suggest' },
      values: { prefix: typed, lucene: `forms:${escapeTerm(typed)}*${ofTypes}` },
      size: first,
    })
  }

  @FieldResolver(() => [Highlight])
  highlights(@Root() { text, field, typed }: RecordRow): Range[] {
    return field === 'NAME' || field === 'ALIAS' ? typedPart(text as string, typed as string) : []
  }
}
