import { entityResolver } from './entityResolver.ts'

/** `company`, `companies` and the relation fields of a Company. */
export const CompanyResolver = entityResolver('COMPANY', { one: 'company', many: 'companies' })
