import { makeMention } from './candidate.ts'
import type { PlaceSpan } from './placeSpans.ts'
import type { Findings, Reading } from './reading.ts'

/** 通武廊|三地, 京津|两地: initials of places, taken for a region when the article names the places. */
const INITIALS = /“?([\p{Script=Han}]{2,4})”?(?=[三两二四]地)/gu

/**
 * Every stretch that may name a place, inside other names too. Short names (房山) are left to the resolver, which knows
 * the article's other places and the home of the paper.
 */
export function findPlaces(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const quoted = insideQuotes(reading)
  for (const place of reading.places) {
    // 建设, 幸福, 资源 are names of towns as well; to list each of them as dropped would tell nobody anything.
    if (place.needs !== 'class' || place.full || place.chained)
      findings.mentions.push(placeMention(reading, place, quoted))
  }
  for (const match of reading.text.matchAll(INITIALS)) {
    const initials = match[1] as string
    if (/[、，和及等共]/.test(initials)) continue
    const start = match.index
    const candidate = { start, end: start + match[0].length, type: 'DISTRICT' as const, kind: 'REGION' }
    findings.mentions.push(makeMention(reading, { ...candidate, rule: 'place/initials', confidence: 0.8 }))
  }
  return findings
}

/** Units inside quotation marks, which hold words more often than places: “防暑保|安康”. */
function insideQuotes({ text, quotes }: Reading): Uint8Array {
  const inside = new Uint8Array(text.length)
  for (const { start, end, mark } of quotes) if (mark !== '《') inside.fill(1, start + 1, end - 1)
  return inside
}

function placeMention(reading: Reading, place: PlaceSpan, quoted: Uint8Array) {
  const kinds = new Set(place.places.map(({ kind }) => kind))
  const kind = kinds.size === 1 ? ([...kinds][0] as string) : null
  if (place.zone !== undefined) {
    const candidate = { start: place.zone, end: place.end, type: 'DISTRICT' as const, kind: 'DISTRICT' }
    return makeMention(reading, { ...candidate, rule: 'place/zone', confidence: 0.85 })
  }
  const short = quoted[place.start] ? 'place/short-quoted' : 'place/short'
  const rule = place.chained ? 'place/chained' : place.full ? 'place/full' : short
  const confidence = place.chained ? 0.98 : place.full ? 0.96 : 0.9
  return makeMention(reading, {
    start: place.start,
    end: place.end,
    type: 'DISTRICT',
    kind,
    rule,
    confidence,
  })
}
