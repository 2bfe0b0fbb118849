import type { Place, WordEntry } from '../model/lexicon.ts'
import { shortNames } from './shortNames.ts'

/** A node of gazetteer.json: code digits and name, or an array of that and what lies in it. */
type Node = string | [string, ...Node[]]

/**
 * The divisions of gazetteer.json by code, each with the short names that the form of its name gives. Throws when the
 * file is no gazetteer: it is made by tools/gazetteer, not by hand.
 */
export function readGazetteer(json: string, ethnicGroups: readonly WordEntry[]): Map<string, Place> {
  const groups = new Set(ethnicGroups.flatMap(({ word }) => [word, word.replace(/族$/, '')]))
  const byCode = new Map<string, Place>()
  const visit = (node: Node, parent: string | null) => {
    const label = typeof node === 'string' ? node : node[0]
    const digits = countDigits(label)
    if (digits === 0) throw new Error(`gazetteer.json: a code and a name are wanted, but got "${label}"`)
    const code = (parent ?? '') + label.slice(0, digits)
    const name = label.slice(digits)
    const kind = kindOf(code, name)
    byCode.set(code, { code, name, shortNames: shortNames(name, kind, groups), kind, parent })
    if (typeof node !== 'string') for (let i = 1; i < node.length; i++) visit(node[i] as Node, code)
  }
  for (const node of JSON.parse(json) as Node[]) visit(node, null)
  addGates(byCode)
  return byCode
}

function countDigits(label: string): number {
  let count = 0
  while (label.charCodeAt(count) >= 48 && label.charCodeAt(count) <= 57) count++
  return count
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
function addGates(byCode: Map<string, Place>): void {
  const gates = new Map<string, string>()
  for (const { code, name } of byCode.values())
    if (name.length === 5 && name.endsWith('门街道')) gates.set(code.slice(0, 2) + name[0], name.slice(0, 3))
  for (const place of byCode.values()) {
    if (place.name.length !== 4 || !/[内外]街道$/.test(place.name)) continue
    const gate = gates.get(place.code.slice(0, 2) + place.name[0])
    if (!gate) continue
    const full = gate + place.name[1]
    byCode.set(place.code, { ...place, shortNames: [...place.shortNames, `${full}街道`, full] })
  }
}
