import { ENTITY } from '../../model/ontology.ts'
import { type ConnectionTypeOptions, connectionType } from '../connection/connection.type.ts'
import type { ListField } from '../connection/listField.ts'
import type { ListOf } from '../connection/prepareList.ts'
import { Relation } from '../record/relation.type.ts'
import { entityOrder, RelatedArgs } from './entity.args.ts'
import { relatedConditions } from './entity.filter.ts'
import { entityClassOf } from './entityClasses.ts'
import type { RelationField } from './relationFields.ts'

const STATEMENT = { OUT: 'read/related-out', IN: 'read/related-in', BOTH: 'read/related-both' } as const

/** A relation field as a field of the API. */
export function relatedField(field: RelationField): ListField<RelatedArgs> {
  const { name, description } = field
  const list = (args: RelatedArgs) => relatedList(field, args)
  return { name, description, connection: relatedConnection(field), args: RelatedArgs, list }
}

function relatedList(field: RelationField, args: RelatedArgs): ListOf {
  return {
    kind: 'ENTITY',
    related: true,
    path: {
      statement: STATEMENT[field.direction],
      relations: [field.relation],
      labels: field.types.map((type) => ENTITY[type].label),
    },
    order: entityOrder(args.orderBy),
    filters: relatedConditions(args.filterBy),
  }
}

/** Its edges show the relation, those of posts also their title. */
function relatedConnection({ relation, direction, types }: RelationField): ReturnType<typeof connectionType> {
  const { name, node } = entityClassOf(types)
  const shown: ConnectionTypeOptions['edgeFields'] = {
    relation: {
      type: () => Relation,
      nullable: false,
      description: 'The relation by which it stands here; its evidence is one step away (关系及其依据).',
    },
  }
  if (relation !== 'HOLDS_POSITION') {
    return connectionType({ name: `Related${name}`, node: () => node, edgeFields: shown })
  }
  const title = { type: () => String, nullable: true, description: 'The post as printed (职务).' } as const
  const ofPost = direction === 'IN' ? 'Officer' : 'Position'
  return connectionType({ name: ofPost, node: () => node, edgeFields: { ...shown, title } })
}
