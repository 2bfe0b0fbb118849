import type { Article } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Dropped, Mention } from '../model/mention.ts'
import { findAgain } from './again.ts'
import { arbitrate } from './arbitrate.ts'
import { findAround } from './around.ts'
import { findAwarded } from './awarded.ts'
import { findBareEvents } from './bareEvents.ts'
import { findElided } from './elided.ts'
import { findHonours } from './honours.ts'
import { findListedAuthorities } from './listedAuthorities.ts'
import { findListedFirms } from './listedFirms.ts'
import { findListedPrograms } from './listedPrograms.ts'
import { findOrganisations } from './organisations.ts'
import { findPersons } from './persons.ts'
import { findPlaces } from './places.ts'
import { findPlatforms } from './platforms.ts'
import { findQuotedPrograms } from './quotedPrograms.ts'
import { findQuotedVenues } from './quotedVenues.ts'
import { type Findings, type Reading, readField } from './reading.ts'
import { findShortNames } from './shortNames.ts'
import { findSiblingPrograms } from './siblingPrograms.ts'
import { findTitledPlans } from './titledPlans.ts'
import { findUnions } from './unions.ts'
import { findUnits } from './units.ts'
import { findVenues } from './venues.ts'
import { vocabularyOf } from './vocabulary.ts'
import { findWhereabouts } from './whereabouts.ts'
import { findWorkshops } from './workshops.ts'

const FIELDS = ['headline', 'kicker', 'subtitle', 'text'] as const

/** The rule families, in order: each sees what the earlier ones found. */
const FAMILIES: readonly ((reading: Reading, earlier: readonly Mention[]) => Findings)[] = [
  findPlaces,
  findUnions,
  findOrganisations,
  findUnits,
  findListedFirms,
  findListedAuthorities,
  findElided,
  findVenues,
  findQuotedVenues,
  findPersons,
  findWhereabouts,
  findAround,
  findHonours,
  findAwarded,
  findWorkshops,
  findTitledPlans,
  findQuotedPrograms,
  findListedPrograms,
  findPlatforms,
  findBareEvents,
  findSiblingPrograms,
  findShortNames,
  findAgain,
]

/**
 * Finds what names something in an article: titles and text. Mentions may hold others (房山区 in 房山区总工会). Total:
 * any text gives a list. Linear in the length of the text.
 */
export function findMentions(
  article: Article,
  lexicon: Lexicon,
): { mentions: Mention[]; dropped: Dropped[] } {
  const vocabulary = vocabularyOf(lexicon)
  const fields = FIELDS.flatMap((field) => {
    const raw = article[field]
    return raw ? [findInField(readField(field, raw, vocabulary))] : []
  })
  return {
    mentions: fields.flatMap(({ mentions }) => mentions),
    dropped: fields.flatMap(({ dropped }) => dropped),
  }
}

function findInField(reading: Reading): Findings {
  const mentions: Mention[] = []
  const dropped: Dropped[] = []
  for (const family of FAMILIES) {
    const found = family(reading, mentions)
    // One by one: a spread of a hundred thousand overflows the stack.
    for (const mention of found.mentions) mentions.push(mention)
    for (const candidate of found.dropped) dropped.push(candidate)
  }
  const judged = arbitrate(mentions)
  return { mentions: judged.mentions, dropped: [...dropped, ...judged.dropped] }
}
