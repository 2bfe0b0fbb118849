import { type GraphQLResolveInfo, GraphQLScalarType } from 'graphql'
import { Arg, Ctx, createUnionType, Extensions, Field, Info, ObjectType, Query, Resolver } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { readRecord } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { ENTITY_CLASS } from '../entity/entityClasses.ts'
import { apiError } from '../errors.ts'
import { Article } from '../record/article.type.ts'
import { Evidence } from '../record/evidence.type.ts'
import { Mention } from '../record/mention.type.ts'
import { Relation } from '../record/relation.type.ts'
import { SeedRun } from '../record/seedRun.type.ts'
import { Statistic } from '../record/statistic.type.ts'
import { nodePath } from '../root/nodePaths.ts'
import { typeNameOf } from '../typeNameOf.ts'
import { subgraphSdl } from './subgraphSdl.ts'

/** The names of this file are those of Apollo Federation's subgraph specification. */

const Any = new GraphQLScalarType({
  name: '_Any',
  description: 'A record as a gateway refers to it: `{"__typename": "Union", "id": "U_…"}`.',
})

const AnyEntity = createUnionType({
  name: '_Entity',
  description: 'All types that a gateway can refer to.',
  types: () => [...Object.values(ENTITY_CLASS), Article, Mention, Relation, Evidence, Statistic, SeedRun],
  resolveType: (record: object) => typeNameOf(record as RecordRow),
})

@ObjectType('_Service', { description: 'This service, to a gateway.', simpleResolvers: true })
class Service {
  @Field(() => String, { description: 'Its schema with the directives of Apollo Federation 2.' })
  sdl!: string
}

/** What a gateway of Apollo Federation 2 asks of a subgraph. */
@Resolver()
export class FederationResolver {
  @Query(() => Service, { description: 'For gateways: the schema as a subgraph of Apollo Federation 2.' })
  _service(@Info() info: GraphQLResolveInfo): Service {
    return { sdl: subgraphSdl(info.schema) }
  }

  @Extensions(sizeExtension(({ representations }) => (representations as unknown[]).length))
  @Query(() => [AnyEntity], {
    nullable: 'items',
    description: 'For gateways: records that other services refer to, in their order.',
  })
  _entities(
    @Arg('representations', () => [Any], { description: 'The records wanted.' }) representations: unknown[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(RecordRow | null)[]> {
    const ids = representations.map(idOf)
    return Promise.all(ids.map((id) => readNode(id, context, info)))
  }
}

/** The id of a record of the type that it is said to be of; null if no such record can be. */
function idOf(representation: unknown): string | null {
  const { __typename, id } = Object(representation) as Record<string, unknown>
  if (typeof __typename !== 'string' || typeof id !== 'string') {
    const got = JSON.stringify(representation).slice(0, 100)
    throw apiError('BAD_USER_INPUT', `A representation needs \`__typename\` and \`id\`, but got: ${got}`)
  }
  return typeNameOf({ id }) === __typename ? id : null
}

async function readNode(
  id: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RecordRow | null> {
  const path = id === null ? null : nodePath(id)
  return path && readRecord(context, info, id as string, path)
}
