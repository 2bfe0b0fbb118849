import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, type ClassType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { ENTITY, type EntityType } from '../../model/ontology.ts'
import { connectionType } from '../connection/connection.type.ts'
import { addListField } from '../connection/listField.ts'
import type { ListOf } from '../connection/prepareList.ts'
import { ROOT, readConnection } from '../connection/readConnection.ts'
import { type RecordPath, readRecord } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { escapePhrase } from '../search/luceneQuery.ts'
import { typeNameOf } from '../typeNameOf.ts'
import { EntityListArgs } from './entity.args.ts'
import { ENTITY_CLASS } from './entityClasses.ts'
import { entityList } from './entityList.ts'
import { relatedField } from './relatedField.ts'
import { RELATION_FIELDS } from './relationFields.ts'

@ArgsType()
class LookupArgs {
  @Field(() => ID, { nullable: true, description: 'Its id; or give `name`.' })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Its name, or an alias that articles use for it alone; or give `id`.',
  })
  name?: string | null
}

const BY_ID: RecordPath = { kind: 'ENTITY', path: { statement: 'read/nodes-by-id', labels: ['Entity'] } }

/** The resolver of one entity type: look-up, list, and one field for each relation that the ontology gives it. */
export function entityResolver(type: EntityType, names: { one: string; many: string }): ClassType {
  const { label, zh } = ENTITY[type]
  const connection = connectionType({ name: label, node: () => ENTITY_CLASS[type] })
  const path = (statement: ListOf['path']['statement']) => ({ statement, labels: [label] })

  @Resolver(() => ENTITY_CLASS[type])
  class EntityTypeResolver {
    @Query(() => ENTITY_CLASS[type], {
      name: names.one,
      nullable: true,
      description: `One ${label} (${zh}) by id or name; null if there is none.`,
    })
    async one(
      @Args(() => LookupArgs) { id, name }: LookupArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<RecordRow | null> {
      if ((id == null) === (name == null)) {
        throw apiError(
          'BAD_USER_INPUT',
          `\`${names.one}\` needs either \`id\` or \`name\`, but got ${id == null ? 'neither' : 'both'}.`,
        )
      }
      if (id != null) return typeNameOf({ id }) === label ? readRecord(context, info, id, BY_ID) : null
      const text = (name as string).trim()
      const found = await readRecord(context, info, text, {
        kind: 'ENTITY',
        path: path('read/entities-by-name'),
      })
      if (found) return found
      const values = { lucene: escapePhrase(text) }
      return readRecord(context, info, text, { kind: 'ENTITY', path: path('read/entities-by-alias'), values })
    }

    @Query(() => connection, {
      name: names.many,
      description: `All entities of type ${label} (${zh}), a page at a time.`,
    })
    many(
      @Args(() => EntityListArgs) args: EntityListArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return readConnection(context, info, ROOT, args, () => entityList(label, args))
    }
  }
  for (const field of RELATION_FIELDS) {
    if (field.owner === type) addListField(EntityTypeResolver, relatedField(field))
  }
  return EntityTypeResolver
}
