import { entityResolver } from './entityResolver.ts'

/** `district`, `districts` and the relation fields of a District. */
export const DistrictResolver = entityResolver('DISTRICT', { one: 'district', many: 'districts' })
