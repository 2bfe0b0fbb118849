import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver, registerEnumType } from 'type-graphql'
import { connectionType } from '../connection/connection.type.ts'
import { PageArgs } from '../connection/page.args.ts'
import { ROOT, readConnection } from '../connection/readConnection.ts'
import type { Context } from '../context.ts'
import { EntityTypeEnum } from '../enums.ts'
import { apiError } from '../errors.ts'
import { Node } from '../root/node.type.ts'
import { luceneQuery } from './luceneQuery.ts'

const MAX_QUERY = 100

const SearchTypeEnum = { ...EntityTypeEnum, ARTICLE: 'ARTICLE' }
registerEnumType(SearchTypeEnum, {
  name: 'SearchType',
  description: 'What a search can find (检索范围): entities of a type, or articles (报道).',
})

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `One or more words, at most ${MAX_QUERY} characters; all must occur (检索词).`,
  })
  query!: string

  @Field(() => [SearchTypeEnum], { nullable: true, description: 'Only these; all if not given.' })
  types?: string[] | null
}

const SearchConnection = connectionType({ name: 'Search', node: () => Node })

@Resolver(() => Node)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Full-text search over names, aliases, headlines and texts (全文检索). Exact names come first, then aliases, then names that begin with the words, then the rest.',
  })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const text = args.query.trim()
    if (text.length > MAX_QUERY) {
      throw apiError(
        'BAD_USER_INPUT',
        `\`query\` takes at most ${MAX_QUERY} characters, but got: ${text.length}`,
      )
    }
    const lucene = luceneQuery(text)
    if (lucene === null) {
      throw apiError('BAD_USER_INPUT', '`query` needs at least one letter, digit or Chinese character.')
    }
    return readConnection(context, info, ROOT, args, () => ({
      kind: 'SEARCH_HIT',
      path: { statement: 'read/search' },
      order: { by: 'rank', descending: false },
      values: { text, lucene, types: args.types?.length ? args.types : null },
    }))
  }
}
