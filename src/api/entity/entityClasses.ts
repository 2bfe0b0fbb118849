import type { ClassType } from 'type-graphql'
import { ENTITY, type EntityType } from '../../model/ontology.ts'
import { Company } from './company.type.ts'
import { District } from './district.type.ts'
import { Entity } from './entity.type.ts'
import { Institution } from './institution.type.ts'
import { Person } from './person.type.ts'
import { Program } from './program.type.ts'
import { Union } from './union.type.ts'
import { Venue } from './venue.type.ts'

/** The class of each entity type's GraphQL type. */
export const ENTITY_CLASS: Record<EntityType, ClassType> = {
  UNION: Union,
  DISTRICT: District,
  COMPANY: Company,
  INSTITUTION: Institution,
  PROGRAM: Program,
  PERSON: Person,
  VENUE: Venue,
}

/** The GraphQL type of a list of entities of these types: the type itself if it is one, else the interface. */
export function entityClassOf(types: readonly EntityType[]): { name: string; node: ClassType | object } {
  const [type, ...others] = types
  return type && others.length === 0
    ? { name: ENTITY[type].label, node: ENTITY_CLASS[type] }
    : { name: 'Entity', node: Entity }
}
