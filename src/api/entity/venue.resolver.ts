import { entityResolver } from './entityResolver.ts'

/** `venue`, `venues` and the relation fields of a Venue. */
export const VenueResolver = entityResolver('VENUE', { one: 'venue', many: 'venues' })
