import { entityResolver } from './entityResolver.ts'

/** `institution`, `institutions` and the relation fields of a Institution. */
export const InstitutionResolver = entityResolver('INSTITUTION', { one: 'institution', many: 'institutions' })
