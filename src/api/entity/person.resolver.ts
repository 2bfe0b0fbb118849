import { entityResolver } from './entityResolver.ts'

/** `person`, `persons` and the relation fields of a Person. */
export const PersonResolver = entityResolver('PERSON', { one: 'person', many: 'persons' })
