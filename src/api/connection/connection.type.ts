import { type ClassType, Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { simple: true, description: 'Whether more follow after this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { simple: true, description: 'Whether any come before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The cursor of the first edge; null on an empty page.',
  })
  startCursor!: string | null

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The cursor of the last edge; null on an empty page.',
  })
  endCursor!: string | null
}

export interface ConnectionTypeOptions {
  /** `Union` makes `UnionConnection` and `UnionEdge`. */
  name: string
  node: () => ClassType | object
  /** Further fields of the edge. */
  edgeFields?: Readonly<
    Record<string, { type: () => ClassType | typeof String; nullable: boolean; description: string }>
  >
}

const made = new Map<string, ClassType>()

/** The Relay connection type of a name: made once, however many fields return it. */
export function connectionType(options: ConnectionTypeOptions): ClassType {
  const known = made.get(options.name)
  if (known) return known
  const created = makeConnection(options, makeEdge(options))
  made.set(options.name, created)
  return created
}

function makeEdge({ name, node, edgeFields = {} }: ConnectionTypeOptions): ClassType {
  @ObjectType(`${name}Edge`, { description: `One place in a list of ${name}.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Continue the list from here by `after` or `before`.' })
    cursor!: string

    @Field(node as () => ClassType, { description: 'What stands at this place.' })
    node!: unknown
  }
  for (const [field, { type, nullable, description }] of Object.entries(edgeFields)) {
    Field(type, { nullable, description })(Edge.prototype, field)
  }
  return Edge
}

function makeConnection({ name, node }: ConnectionTypeOptions, edge: ClassType): ClassType {
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [edge], { description: 'The rows with their cursors.' })
    edges!: unknown[]

    @Field(() => [node()] as [ClassType], { description: 'The rows alone.' })
    nodes!: unknown[]

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'The length of the whole list; counted only when asked for.' })
    totalCount!: number
  }
  return Connection
}
