import { type ClassType, Field, InputType } from 'type-graphql'
import type { Condition, Leaf } from '../../loaders/listRequest.ts'
import { apiError } from '../errors.ts'

/** Conditions of a list, and such conditions combined. One level: those combined combine no others. */
export type Filter<C> = C & { and?: C[] | null; or?: C[] | null; not?: C[] | null }

/** How many conditions `and`, `or` and `not` of one filter may have together: Neo4j plans each shape of them anew. */
const MAX_COMBINED = 10

/** The input type of a filter, from that of its conditions; `records` says in words what its lists hold. */
export function filterType<C extends object>(
  name: string,
  condition: ClassType<C>,
  records: string,
): ClassType<Filter<C>> {
  @InputType(name, { description: `Which ${records} of a list to keep. All conditions given must hold.` })
  class CombiningFilter extends (condition as ClassType) {
    @Field(() => [condition], {
      nullable: true,
      description: `All of these must hold too; \`and\`, \`or\` and \`not\` together take at most ${MAX_COMBINED} (且).`,
    })
    and?: C[] | null

    @Field(() => [condition], { nullable: true, description: 'At least one of these must hold (或).' })
    or?: C[] | null

    @Field(() => [condition], { nullable: true, description: 'None of these may hold (非).' })
    not?: C[] | null
  }
  return CombiningFilter as ClassType<Filter<C>>
}

/**
 * The conditions of a filter, which must all hold; `leaves` gives those of one level. Of nothing, all of `and` hold
 * and none of `or` does.
 * @throws BAD_USER_INPUT for more than 10 combined conditions, and what `leaves` throws
 */
export function conditionsOf<C extends object>(
  filter: Filter<C> | null | undefined,
  leaves: (condition: C) => Condition[],
): Condition[] {
  if (!filter) return []
  const { and, or, not } = filter
  const [all, any, none] = [and, or, not].map((conditions) => conditions?.map(leaves))
  const count = [all, any, none]
    .flatMap((parts) => parts ?? [])
    .reduce((sum, part) => sum + (part.length || 1), 0)
  if (count > MAX_COMBINED) {
    const places = '`and`, `or` and `not`'
    throw apiError(
      'BAD_USER_INPUT',
      `\`filterBy\` takes at most ${MAX_COMBINED} conditions in ${places} together, but got: ${count}`,
    )
  }
  return [
    ...leaves(filter),
    ...(all ?? []).map((part) => ({ all: part })),
    ...(any ? [{ any: any.map((part) => ({ all: part })) }] : []),
    ...(none?.length ? [{ none: none.map((part) => ({ all: part })) }] : []),
  ]
}

/** A condition of `cypher/filter/` as a list: empty where one of its values is not given. */
export function leaf(filter: Leaf['filter'], values: Readonly<Record<string, unknown>>): Condition[] {
  return Object.values(values).some((value) => value == null) ? [] : [{ filter, values }]
}
