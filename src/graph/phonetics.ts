import { pinyin } from 'pinyin-pro'
import type { Entity } from '../model/graph.ts'
import { bareName } from '../text/width.ts'

/**
 * What type-ahead finds an entity by: of its name, and then of each alias, the text without marks and in small letters,
 * its letters in pinyin (`fangshanquzonggonghui`) and their initials (`fsqzgh`).
 */
export function formsOf({ type, name, aliases }: Pick<Entity, 'type' | 'name' | 'aliases'>): string[] {
  return [name, ...aliases].flatMap((form) => {
    const syllables = syllablesOf(form, type === 'PERSON')
    return [bareName(form).toLowerCase(), syllables.join(''), firstLetters(syllables)]
  })
}

/** Syllables of a Chinese name without tones, `fang shan qu zong gong hui`; other characters as they are, small. */
export function pinyinOf(name: string): string {
  return syllablesOf(name).join(' ')
}

/** First letters of the syllables, `fsqzgh`. */
export function initialsOf(name: string): string {
  return firstLetters(syllablesOf(name))
}

function firstLetters(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable[0] ?? '').join('')
}

/**
 * Quotation and book marks have no sound: “春雨”行动 is read chun yu xing dong. At the head of a person's name 单 is
 * read shan and 曾 zeng, as surnames are.
 */
function syllablesOf(name: string, isPerson = false): string[] {
  const spoken = name.replace(/[\p{P}\s]/gu, '')
  const surname = isPerson ? 'head' : 'off'
  return pinyin(spoken, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname }).map(
    (syllable) => syllable.toLowerCase(),
  )
}
