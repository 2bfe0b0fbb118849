import { entityResolver } from './entityResolver.ts'

/** `program`, `programs` and the relation fields of a Program. */
export const ProgramResolver = entityResolver('PROGRAM', { one: 'program', many: 'programs' })
