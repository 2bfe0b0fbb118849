import { dict } from '@node-rs/jieba/dict.js'
import { childOf } from '../text/trie.ts'
import { type Dictionary, readDictionary } from './dictionary.ts'

/** A word with its part of speech, as jieba tags it (n noun, v verb, p preposition, ns place, …). */
export interface Word {
  start: number
  end: number
  tag: string
}

let jieba: Dictionary | null = null

/**
 * Cuts a text into words as jieba does without its guesses at unknown words: of all ways to read a stretch as words of
 * the dictionary the likeliest one (https://github.com/fxsjy/jieba). Its cut is one evidence for where names begin and
 * end, never the only one: it knows no names of firms, programmes and most persons. Sentence by sentence, so that its
 * cost stays linear.
 */
export function cutWords(text: string): Word[] {
  jieba ??= readDictionary(Buffer.from(dict).toString('utf8'))
  const words: Word[] = []
  for (let start = 0; start < text.length; ) {
    const end = sentenceEnd(text, start)
    cutSentence(text, start, end, jieba, words)
    start = end
  }
  return words
}

const LONGEST_SENTENCE = 2000

/** Behind the 。 or line end that closes the sentence, or where it is too long to be one. */
function sentenceEnd(text: string, start: number): number {
  const longest = Math.min(text.length, start + LONGEST_SENTENCE)
  let end = start
  while (end < longest && !endsSentence(text.charCodeAt(end))) end++
  return end < text.length && endsSentence(text.charCodeAt(end)) ? end + 1 : end
}

function endsSentence(unit: number): boolean {
  return unit === 0x3002 || unit === 0x0a
}

function cutSentence(text: string, start: number, end: number, dictionary: Dictionary, words: Word[]): void {
  for (let at = start; at < end; ) {
    const from = at
    while (at < end && isOfWords(text.charCodeAt(at))) at++
    if (at > from) cutStretch(text, from, at, dictionary, words)
    else {
      at += markLength(text, at, end)
      words.push({ start: from, end: at, tag: 'x' })
    }
  }
}

/** Chinese characters of two bytes, Latin letters, digits and the marks that stand inside Latin words. */
function isOfWords(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true
  if (unit < 0x80) return OF_WORDS[unit] === 1
  return (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff)
}

function isLatin(unit: number): boolean {
  return unit < 0x80 && LATIN[unit] === 1
}

const OF_WORDS = asciiLike(/[a-zA-Z0-9+#&._%-]/)
const LATIN = asciiLike(/[a-zA-Z0-9]/)

function asciiLike(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0))
}

/** Two units for a rare character, and for a line end of two. */
function markLength(text: string, at: number, end: number): number {
  if (at + 1 === end) return 1
  const [unit, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  const pair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000
  return pair || (unit === 0x0d && next === 0x0a) ? 2 : 1
}

/** For each place of a stretch the weight of its best reading up to the end, and where the first word of that ends. */
const best = new Float64Array(LONGEST_SENTENCE + 2)
const next = new Int32Array(LONGEST_SENTENCE + 2)
const tagged = new Uint8Array(LONGEST_SENTENCE + 2)

function cutStretch(text: string, start: number, end: number, dictionary: Dictionary, words: Word[]): void {
  weighReadings(text, start, end, dictionary)
  for (let at = start; at < end; ) {
    let to = at
    while (to < end && next[to - start] === to + 1 && isLatin(text.charCodeAt(to))) to++
    if (to > at) words.push({ start: at, end: to, tag: latinTag(text, at, to, dictionary) })
    else {
      to = next[at - start] as number
      words.push({ start: at, end: to, tag: dictionary.tags[tagged[at - start] as number] as string })
    }
    at = to
  }
}

function weighReadings(
  text: string,
  start: number,
  end: number,
  { trie, weights, tagOf, unknown }: Dictionary,
): void {
  best[end - start] = 0
  for (let at = end - 1; at >= start; at--) {
    let most = Number.NEGATIVE_INFINITY
    let [to, tag] = [at + 1, 0]
    let node = trie.roots[text.charCodeAt(at)] as number
    for (let stop = at + 1; node > 0; stop++) {
      if (tagOf[node] !== 0) {
        const weight = (weights[node] as number) + (best[stop - start] as number)
        // Of equals the longer word.
        if (weight >= most) {
          most = weight
          to = stop
          tag = tagOf[node] as number
        }
      }
      node = stop < end ? childOf(trie, node, text.charCodeAt(stop)) : 0
    }
    best[at - start] = tag > 0 ? most : unknown + (best[at + 1 - start] as number)
    next[at - start] = to
    tagged[at - start] = tag
  }
}

/** m for a number, eng for a word of letters that no dictionary has. */
function latinTag(text: string, start: number, end: number, { trie, tagOf, tags }: Dictionary): string {
  let node = trie.roots[text.charCodeAt(start)] as number
  for (let at = start + 1; at < end && node > 0; at++) node = childOf(trie, node, text.charCodeAt(at))
  if (tagOf[node] !== 0) return tags[tagOf[node] as number] as string
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x39) return 'eng'
  return 'm'
}
