import type { GraphQLField } from 'graphql'
import type { PageArgs } from './page.args.ts'
import type { ListOf } from './prepareList.ts'

/** Tells by a field's arguments what it lists. */
export type DescribeList = (args: PageArgs) => ListOf

/** The extensions of a list field. */
export const listExtension = (list: DescribeList): { list: DescribeList } => ({ list })

/** What a field lists; undefined if it is no list field. */
export function describedList({ extensions }: GraphQLField<unknown, unknown>): DescribeList | undefined {
  return extensions.list as DescribeList | undefined
}
