import { ENTITY, type EntityType } from '../../model/ontology.ts'

/** An entity type in words, as the ontology has them: English with the Chinese term. */
export function describeEntity(type: EntityType): string {
  const { description, zh } = ENTITY[type]
  return `${description.replace(/\.$/, '')} (${zh}).`
}
