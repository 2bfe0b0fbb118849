import type { Place, WordEntry } from '../model/lexicon.ts'
import { shortNames } from './shortNames.ts'

/** A node of gazetteer.json: code digits and name, or an array of that and what lies in it. */
type Node = string | [string, ...Node[]]

/**
 * The divisions of gazetteer.json, each with the short names that the form of its name gives. 地区 of a province and
 * 地区 of a Beijing district are told apart by the length of the code. Throws when the file is no gazetteer: it is
 * made by tools/gazetteer, not by hand.
 */
export function readGazetteer(json: string, ethnicGroups: readonly WordEntry[]): Place[] {
  const groups = new Set(ethnicGroups.flatMap(({ word }) => [word, word.replace(/族$/, '')]))
  const places: Place[] = []
  const visit = (node: Node, parent: string | null) => {
    const [label, ...children] = Array.isArray(node) ? node : ([node] as [string])
    const digits = label.match(/^\d+/)?.[0]
    if (!digits) throw new Error(`gazetteer.json: a code and a name are wanted, but got "${label}"`)
    const code = `${parent ?? ''}${digits}`
    const name = label.slice(digits.length)
    const kind = kindOf(code, name)
    places.push({ code, name, shortNames: shortNames(name, kind, groups), kind, parent })
    for (const child of children) visit(child, code)
  }
  for (const node of JSON.parse(json) as Node[]) visit(node, null)
  return withGates(places)
}

/** GB/T 2260: two digits a province, four a city, six a district or county (a 市 among them is a city). */
function kindOf(code: string, name: string): Place['kind'] {
  if (code.length === 2) return 'PROVINCE'
  if (code.length === 4) return 'CITY'
  if (code.length === 9) return 'SUBDISTRICT'
  return name.endsWith('市') ? 'CITY' : 'DISTRICT'
}

/**
 * Where the official name is the contracted one (建外街道), the gate that gives the full one (建国门外街道) is found
 * among the subdistricts of the same province (建国门街道).
 */
function withGates(places: Place[]): Place[] {
  const gates = new Map<string, string>()
  for (const { code, name } of places) {
    const gate = name.match(/^(.).门街道$/)
    if (gate) gates.set(`${code.slice(0, 2)}${gate[1]}`, name.slice(0, 3))
  }
  return places.map((place) => {
    const side = place.name.match(/^(.)([内外])街道$/)
    const gate = side && gates.get(`${place.code.slice(0, 2)}${side[1]}`)
    if (!gate) return place
    const full = `${gate}${side[2]}`
    return { ...place, shortNames: [...place.shortNames, `${full}街道`, full] }
  })
}
