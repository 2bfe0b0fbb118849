/**
 * The one table of what the graph can hold. Extraction, Neo4j labels, the GraphQL schema's descriptions and the
 * documentation all read it; nothing else names a type or a relation on its own authority.
 */

export const ENTITY_TYPES = [
  'UNION',
  'DISTRICT',
  'COMPANY',
  'INSTITUTION',
  'PROGRAM',
  'PERSON',
  'VENUE',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export interface EntityTypeSpec {
  /** Neo4j label and GraphQL type name. */
  label: string
  /** First letter of every id of this type. */
  prefix: string
  zh: string
  description: string
  /** Allowed values of `kind`, most general last; empty where the type has none. */
  kinds: readonly string[]
}

export const ENTITY: Record<EntityType, EntityTypeSpec> = {
  UNION: {
    label: 'Union',
    prefix: 'U',
    zh: '工会',
    description: 'A named trade-union body, from the national federation to the union of one enterprise.',
    kinds: ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'INDUSTRY', 'GRASSROOTS'],
  },
  DISTRICT: {
    label: 'District',
    prefix: 'D',
    zh: '地区',
    description: 'A named place: country, province, city, district, subdistrict or region.',
    kinds: ['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'REGION'],
  },
  COMPANY: {
    label: 'Company',
    prefix: 'C',
    zh: '企业',
    description: 'An enterprise, bank, branch or shop.',
    kinds: [],
  },
  INSTITUTION: {
    label: 'Institution',
    prefix: 'I',
    zh: '机构',
    description: 'A government or party body, court, school, hospital, foundation, association or medium.',
    kinds: ['GOVERNMENT', 'PARTY', 'COURT', 'SCHOOL', 'HOSPITAL', 'ASSOCIATION', 'MEDIA', 'OTHER'],
  },
  PROGRAM: {
    label: 'Program',
    prefix: 'P',
    zh: '项目',
    description:
      'A named campaign, project, service brand, work method, plan, platform, competition, event or honour.',
    kinds: ['CAMPAIGN', 'PROJECT', 'BRAND', 'METHOD', 'PLAN', 'PLATFORM', 'COMPETITION', 'EVENT', 'HONOUR'],
  },
  PERSON: {
    label: 'Person',
    prefix: 'N',
    zh: '人物',
    description: 'A person with a full name, the reporters of bylines among them.',
    kinds: [],
  },
  VENUE: {
    label: 'Venue',
    prefix: 'V',
    zh: '场所',
    description: 'A named physical place that is no administrative area.',
    kinds: [],
  },
}

export const RELATION_TYPES = [
  'LOCATED_IN',
  'PART_OF',
  'SUBORDINATE_TO',
  'UNION_OF',
  'RUNS',
  'PARTICIPATES_IN',
  'COOPERATES_WITH',
  'SERVES',
  'HELD_AT',
  'HOLDS_POSITION',
  'RECOGNISED_AS',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export interface RelationTypeSpec {
  from: readonly EntityType[]
  to: readonly EntityType[]
  zh: string
  description: string
  /** Source and target are of the same type, whichever of `from` it is. */
  sameType?: true
  /** Stored once, read both ways. */
  symmetric?: true
}

const ORGANISATION = ['UNION', 'COMPANY', 'INSTITUTION'] as const

export const RELATION: Record<RelationType, RelationTypeSpec> = {
  LOCATED_IN: {
    from: ['UNION', 'COMPANY', 'INSTITUTION', 'VENUE'],
    to: ['DISTRICT'],
    zh: '位于',
    description: 'Where it is, or which area it covers.',
  },
  PART_OF: {
    from: ['DISTRICT', 'VENUE', 'PROGRAM', 'COMPANY', 'INSTITUTION'],
    to: ['DISTRICT', 'VENUE', 'PROGRAM', 'COMPANY', 'INSTITUTION'],
    sameType: true,
    zh: '属于',
    description: 'Containment.',
  },
  SUBORDINATE_TO: {
    from: ['UNION'],
    to: ['UNION'],
    zh: '上级工会',
    description: 'The union directly above it.',
  },
  UNION_OF: {
    from: ['UNION'],
    to: ['COMPANY', 'INSTITUTION'],
    zh: '所代表的单位',
    description: 'The employer whose union it is.',
  },
  RUNS: {
    from: ORGANISATION,
    // An academy or training centre that a body founds or gives its name to is an institution.
    to: ['PROGRAM', 'VENUE', 'INSTITUTION'],
    zh: '开展',
    description: 'Launches, carries out, hosts, builds or operates it.',
  },
  PARTICIPATES_IN: {
    from: [...ORGANISATION, 'DISTRICT', 'PERSON'],
    to: ['PROGRAM'],
    zh: '参与',
    description: 'Takes part in it, pilots it or signs it.',
  },
  COOPERATES_WITH: {
    from: ORGANISATION,
    to: ORGANISATION,
    symmetric: true,
    zh: '合作',
    description: 'They do something jointly.',
  },
  SERVES: {
    from: ['UNION'],
    to: ['COMPANY', 'INSTITUTION'],
    zh: '服务',
    description: 'Visits it, helps it, sets up a union in it or holds outreach at it.',
  },
  HELD_AT: {
    from: ['PROGRAM'],
    to: ['VENUE', 'DISTRICT', 'INSTITUTION', 'COMPANY'],
    zh: '举办地',
    description: 'Where it took place.',
  },
  HOLDS_POSITION: {
    from: ['PERSON'],
    to: ORGANISATION,
    zh: '任职',
    description: 'A post held in an organisation, with its title as printed.',
  },
  RECOGNISED_AS: {
    from: [...ORGANISATION, 'VENUE', 'PERSON'],
    to: ['PROGRAM'],
    zh: '获评',
    description: 'Holds, was awarded or was designated as this honour.',
  },
}

/** STATED in the sentence, read off a NAME, or decided by a steward. */
export const BASES = ['TEXT', 'NAME', 'CURATED'] as const
export type Basis = (typeof BASES)[number]

export const BYLINE_ROLES = ['记者', '实习记者', '通讯员', '摄影'] as const
export type BylineRole = (typeof BYLINE_ROLES)[number]

/** Whether the ontology allows this relation between these types. */
export function allows(type: RelationType, from: EntityType, to: EntityType): boolean {
  const spec = RELATION[type]
  return spec.from.includes(from) && spec.to.includes(to) && (!spec.sameType || from === to)
}
