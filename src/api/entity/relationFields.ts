import { ENTITY_TYPES, type EntityType, RELATION, type RelationType } from '../../model/ontology.ts'

/** A field by which an entity's neighbours along one relation are reached. */
export interface RelationField {
  owner: EntityType
  name: string
  relation: RelationType
  direction: Direction
  /** What types the neighbours have. */
  types: readonly EntityType[]
  description: string
}

type Direction = 'OUT' | 'IN' | 'BOTH'

interface Row {
  relation: RelationType
  direction: Direction
  name: string
  description: string
  /** Only on these types, where another field of the same relation has its own name for the others. */
  owners?: readonly EntityType[]
  /** Only neighbours of these types. */
  types?: readonly EntityType[]
}

/** Names and words of the fields; owners and neighbours follow from the ontology. */
const ROWS: readonly Row[] = [
  {
    relation: 'RUNS',
    direction: 'OUT',
    name: 'programs',
    types: ['PROGRAM'],
    description: 'Programs it runs (开展的项目).',
  },
  {
    relation: 'RUNS',
    direction: 'OUT',
    name: 'venues',
    types: ['VENUE'],
    description: 'Venues it runs (运营的场所).',
  },
  { relation: 'RUNS', direction: 'IN', name: 'operators', description: 'Who runs it (开展或运营者).' },
  {
    relation: 'LOCATED_IN',
    direction: 'OUT',
    name: 'districts',
    description: 'Where it is or which area it covers (所在地区).',
  },
  {
    relation: 'LOCATED_IN',
    direction: 'IN',
    name: 'unions',
    types: ['UNION'],
    description: 'Unions of this place (当地工会).',
  },
  {
    relation: 'LOCATED_IN',
    direction: 'IN',
    name: 'companies',
    types: ['COMPANY'],
    description: 'Enterprises in this place (当地企业).',
  },
  {
    relation: 'LOCATED_IN',
    direction: 'IN',
    name: 'institutions',
    types: ['INSTITUTION'],
    description: 'Institutions in this place (当地机构).',
  },
  {
    relation: 'LOCATED_IN',
    direction: 'IN',
    name: 'venues',
    types: ['VENUE'],
    description: 'Venues in this place (当地场所).',
  },
  {
    relation: 'PART_OF',
    direction: 'OUT',
    name: 'partOf',
    description: 'What it is a part of (上级、所属).',
  },
  { relation: 'PART_OF', direction: 'IN', name: 'parts', description: 'Its parts (组成部分).' },
  {
    relation: 'SUBORDINATE_TO',
    direction: 'OUT',
    name: 'parent',
    description: 'The union directly above it (上级工会).',
  },
  {
    relation: 'SUBORDINATE_TO',
    direction: 'IN',
    name: 'subordinates',
    description: 'The unions directly below it (下级工会).',
  },
  {
    relation: 'UNION_OF',
    direction: 'OUT',
    name: 'represents',
    description: 'The employer whose union it is (所代表的单位).',
  },
  {
    relation: 'UNION_OF',
    direction: 'IN',
    name: 'unions',
    description: 'The unions of this employer (本单位工会).',
  },
  {
    relation: 'PARTICIPATES_IN',
    direction: 'OUT',
    name: 'participations',
    description: 'Programs it takes part in (参与的项目).',
  },
  {
    relation: 'PARTICIPATES_IN',
    direction: 'IN',
    name: 'participants',
    description: 'Who takes part in it (参与者).',
  },
  {
    relation: 'COOPERATES_WITH',
    direction: 'BOTH',
    name: 'partners',
    description: 'Whom it cooperates with; read both ways (合作方).',
  },
  {
    relation: 'SERVES',
    direction: 'OUT',
    name: 'serves',
    description: 'Employers it visits, helps or serves (服务的单位).',
  },
  {
    relation: 'SERVES',
    direction: 'IN',
    name: 'servedBy',
    description: 'Unions that visit, help or serve it (为其服务的工会).',
  },
  { relation: 'HELD_AT', direction: 'OUT', name: 'heldAt', description: 'Where it took place (举办地).' },
  {
    relation: 'HELD_AT',
    direction: 'IN',
    name: 'programs',
    owners: ['VENUE', 'DISTRICT'],
    description: 'Programs that took place here (在此举办的项目).',
  },
  {
    relation: 'HELD_AT',
    direction: 'IN',
    name: 'hostedPrograms',
    owners: ['COMPANY', 'INSTITUTION'],
    description: 'Programs that took place at it, whoever ran them (在此举办的项目).',
  },
  {
    relation: 'HOLDS_POSITION',
    direction: 'OUT',
    name: 'positions',
    description: 'Where the person holds a post; the edge has its title (任职单位).',
  },
  {
    relation: 'HOLDS_POSITION',
    direction: 'IN',
    name: 'officers',
    description: 'Who holds a post in it; the edge has its title (任职人员).',
  },
  {
    relation: 'RECOGNISED_AS',
    direction: 'OUT',
    name: 'recognitions',
    description: 'Honours it holds (所获荣誉).',
  },
  {
    relation: 'RECOGNISED_AS',
    direction: 'IN',
    name: 'recipients',
    description: 'Who holds this honour (获评者).',
  },
]

/** All relation fields of all entity types. */
export const RELATION_FIELDS: readonly RelationField[] = ENTITY_TYPES.flatMap((owner) =>
  ROWS.filter((row) => ownersOf(row).includes(owner)).map(
    ({ relation, direction, name, description, ...row }) => ({
      owner,
      name,
      relation,
      direction,
      types: row.types ?? neighboursOf(relation, direction, owner),
      description,
    }),
  ),
)

function ownersOf({ relation, direction, owners }: Row): readonly EntityType[] {
  return owners ?? RELATION[relation][direction === 'IN' ? 'to' : 'from']
}

function neighboursOf(
  relation: RelationType,
  direction: Direction,
  owner: EntityType,
): readonly EntityType[] {
  const spec = RELATION[relation]
  return spec.sameType ? [owner] : spec[direction === 'IN' ? 'from' : 'to']
}
