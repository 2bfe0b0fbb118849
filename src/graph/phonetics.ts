import { pinyin } from 'pinyin-pro'

/** Syllables of a Chinese name without tones, `fang shan qu zong gong hui`; other characters as they are, small. */
export function pinyinOf(name: string): string {
  return syllablesOf(name).join(' ')
}

/** First letters of the syllables, `fsqzgh`. */
export function initialsOf(name: string): string {
  return syllablesOf(name)
    .map((syllable) => syllable[0] ?? '')
    .join('')
}

/** Quotation and book marks have no sound: “春雨”行动 is read chun yu xing dong. */
function syllablesOf(name: string): string[] {
  const spoken = name.replace(/[\p{P}\s]/gu, '')
  return pinyin(spoken, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  )
}
