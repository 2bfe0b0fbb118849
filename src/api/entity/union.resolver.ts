import { entityResolver } from './entityResolver.ts'

/** `union`, `unions` and the relation fields of a Union. */
export const UnionResolver = entityResolver('UNION', { one: 'union', many: 'unions' })
