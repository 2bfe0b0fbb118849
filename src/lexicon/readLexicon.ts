import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gazetteer, Lexicon, Place, WordEntry } from '../model/lexicon.ts'
import type { Parsed, Problem } from '../model/parsed.ts'
import { addPlaces } from './addPlaces.ts'
import { readGazetteer } from './readGazetteer.ts'
import { readWordList } from './readWordList.ts'

/**
 * Reads a folder like `seeds/lexicon/`: gazetteer.json and every `<name>.tsv`, which becomes the word list `<name>`.
 * Faults in lists are problems with file and line, and the lines without fault are used; a folder or gazetteer.json that is not
 * there throws.
 */
export function readLexicon(directory: string): Parsed<Lexicon> {
  const files = readdirSync(directory).filter((file) => /\.(tsv|json)$/.test(file))
  const contents = files.sort().map((file) => ({ file, bytes: readFileSync(join(directory, file)) }))
  const lists = contents
    .filter(({ file }) => file.endsWith('.tsv'))
    .map(({ file, bytes }) => {
      const path = join(directory, file)
      return { name: basename(file, '.tsv'), path, ...readWordList(path, bytes.toString()) }
    })
  const words = new Map(lists.map(({ name, value }) => [name, value]))
  const gazetteerJson = readFileSync(join(directory, 'gazetteer.json'), 'utf8')
  const { gazetteer, problems } = buildGazetteer(directory, gazetteerJson, words)
  return {
    value: { gazetteer, words, sha256: digest(contents) },
    problems: [...lists.flatMap((list) => list.problems), ...problems],
  }
}

function buildGazetteer(
  directory: string,
  json: string,
  words: ReadonlyMap<string, WordEntry[]>,
): { gazetteer: Gazetteer; problems: Problem[] } {
  const list = (name: string) => words.get(name) ?? []
  const byCode = readGazetteer(json, list('ethnic-groups'))
  const faults = addPlaces(byCode, list('places'), list('place-aliases'))
  const problems = faults.map(({ list, word, fault }) => {
    const file = join(directory, list)
    return { file, line: lineOf(file, word), ...fault }
  })
  return { gazetteer: { byCode, byName: indexByName(byCode.values()) }, problems }
}

function indexByName(places: Iterable<Place>): Map<string, Place[]> {
  const byName = new Map<string, Place[]>()
  const add = (name: string, place: Place) => {
    const same = byName.get(name)
    if (same) same.push(place)
    else byName.set(name, [place])
  }
  for (const place of places) {
    add(place.name, place)
    for (const name of place.shortNames) add(name, place)
  }
  return byName
}

function lineOf(file: string, word: string): number {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  return lines.findIndex((line) => line.split('\t')[0] === word) + 1
}

function digest(contents: readonly { file: string; bytes: Buffer }[]): string {
  const hash = createHash('sha256')
  for (const { file, bytes } of contents) hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}
