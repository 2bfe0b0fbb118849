import type { GraphQLResolveInfo } from 'graphql'
import {
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { ENTITY, type EntityType } from '../../model/ontology.ts'
import { connectionType } from '../connection/connection.type.ts'
import { PageArgs } from '../connection/page.args.ts'
import { ROOT, readConnection } from '../connection/readConnection.ts'
import { MAX_RECORDS, readRecords } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { Node } from '../root/node.type.ts'
import { SEARCHED } from './hitOf.ts'
import { DistrictFacet, SearchFacets, SearchHit, SearchTypeEnum, TypeFacet } from './search.type.ts'
import { type SearchList, searchList } from './searchList.ts'
import { SearchPage } from './searchPage.ts'

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: 'One or more words, at most 100 characters; all must occur (检索词).',
  })
  query!: string

  @Field(() => [SearchTypeEnum], { nullable: true, description: 'Only these; all if not given.' })
  types?: string[] | null

  @Field(() => String, {
    nullable: true,
    description:
      'Only this place and what lies within it, at any level, and of the 1,000 articles that match best those that name such: a name (北京市) or the id of a District (地区及其下辖).',
  })
  within?: string | null
}

const hit = {
  type: () => SearchHit,
  nullable: false,
  description: 'Which part of it has the words, and where (命中).',
}
const SearchConnection = connectionType({ name: 'Search', node: () => Node, edgeFields: { hit } })

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Full-text search over names, aliases, headlines and texts (全文检索). Exact names come first, then aliases, then names that begin with the words, then the rest.',
  })
  async search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchPage> {
    const list = searchList(args)
    const page = await readConnection(context, info, ROOT, args, () => ({
      kind: 'SEARCH_HIT',
      path: { statement: 'read/search' },
      order: { by: 'rank', descending: false },
      values: list.values,
      filters: list.filters,
      edgeReads: { hit: SEARCHED },
      type: typeOf(args.types),
    }))
    return new SearchPage(page, list)
  }

  @FieldResolver(() => SearchFacets, {
    description: 'All hits, not only those of this page, counted by what they are (分面统计).',
  })
  facets(@Root() { list }: SearchPage): SearchList {
    return list
  }
}

/** Of hits of one type it is known before they are found what they will be asked for. */
function typeOf(types: readonly string[] | null | undefined): string | undefined {
  const [type, ...others] = types ?? []
  if (!type || others.length > 0) return undefined
  return type === 'ARTICLE' ? 'Article' : ENTITY[type as EntityType].label
}

@Resolver(() => SearchFacets)
export class SearchFacetsResolver {
  @Extensions(sizeExtension(() => Object.keys(SearchTypeEnum).length))
  @FieldResolver(() => [TypeFacet], { description: 'By type, the most first (按类型).' })
  types(@Root() list: SearchList, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readRecords(context, info, ROOT, {
      kind: 'TYPE_FACET',
      path: { statement: 'read/search-types' },
      ...list,
    })
  }

  @Extensions(sizeExtension(() => MAX_RECORDS))
  @FieldResolver(() => [DistrictFacet], {
    description:
      'By the places that they are in, the most first, at most 100; of articles, the 1,000 that match best are counted (按地区).',
  })
  districts(@Root() list: SearchList, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readRecords(context, info, ROOT, {
      kind: 'DISTRICT_FACET',
      path: { statement: 'read/search-districts' },
      ...list,
    })
  }
}
