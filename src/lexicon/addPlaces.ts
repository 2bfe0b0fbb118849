import type { Place, WordEntry } from '../model/lexicon.ts'
import type { Problem } from '../model/parsed.ts'

const KINDS: readonly Place['kind'][] = ['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'REGION']
const PLACES = 'places.tsv'
const ALIASES = 'place-aliases.tsv'

type Fault = Omit<Problem, 'file' | 'line'>

/**
 * Adds what the gazetteer does not have. places.tsv (`code kind parent short`, several short names by `、`): a place;
 * where the code is known already, its kind and parent are replaced and the short names added. place-aliases.tsv
 * (`code`): a further name of a place.
 *
 * @returns the faults by list and word; a faulty line is left out
 */
export function addPlaces(
  byCode: Map<string, Place>,
  places: readonly WordEntry[],
  aliases: readonly WordEntry[],
): { list: string; word: string; fault: Fault }[] {
  return [
    ...places.flatMap(({ word, fields }) => {
      const fault = checkPlace(word, fields, byCode)
      if (fault) return [{ list: PLACES, word, fault }]
      const code = fields.code as string
      const known = byCode.get(code)
      byCode.set(code, {
        code,
        name: word,
        kind: fields.kind as Place['kind'],
        parent: fields.parent || null,
        shortNames: [
          ...new Set([...(known?.shortNames ?? []), ...(fields.short ?? '').split('、').filter(Boolean)]),
        ],
      })
      return []
    }),
    ...aliases.flatMap(({ word, fields }) => {
      const place = byCode.get(fields.code ?? '')
      if (!place)
        return [
          {
            list: ALIASES,
            word,
            fault: { code: 'PLACE_UNKNOWN', message: `No place has the code \`${fields.code}\`.` },
          },
        ]
      byCode.set(place.code, { ...place, shortNames: [...new Set([...place.shortNames, word])] })
      return []
    }),
  ]
}

function checkPlace(
  word: string,
  fields: Readonly<Record<string, string>>,
  byCode: ReadonlyMap<string, Place>,
): Fault | null {
  const { code = '', kind = '', parent = '' } = fields
  if (!/^(\d\d){0,3}(\d{3})?[A-Z]*$/.test(code) || code === '')
    return { code: 'PLACE_CODE', message: `A code is digits, then capitals, but got \`${code}\`.` }
  if (!KINDS.includes(kind as Place['kind']))
    return { code: 'PLACE_KIND', message: `A kind is one of ${KINDS.join(', ')}, but got \`${kind}\`.` }
  if (parent !== '' && !byCode.has(parent))
    return { code: 'PLACE_PARENT', message: `No place above has the code \`${parent}\`.` }
  const known = byCode.get(code)
  if (known && known.name !== word)
    return {
      code: 'PLACE_CODE',
      message: `${known.name} has the code ${code}; a further name belongs into ${ALIASES}.`,
    }
  return null
}
