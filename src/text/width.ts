/**
 * One width, one kind of quotation mark: full-width letters and digits become half-width, half-width punctuation
 * beside Chinese becomes full-width, 「」 and "" become “”, compatibility forms of characters become the characters,
 * and a Korean or Japanese genitive, which readers of scans mistake for 的, becomes 的. Unit by unit: offsets stay.
 */
export function normaliseText(text: string): string {
  const even = text.replace(ODD, (unit) => UNITS.get(unit) ?? compatible(unit))
  return pairStraightQuotes(even.replace(HALF_MARK, widen))
}

/** What names are compared by: NFKC, without white space and quotation marks. */
export function bareName(name: string): string {
  if (PLAIN_NAME.test(name)) return name
  return name.normalize('NFKC').replace(/[\s“”‘’"'「」『』《》〈〉]/g, '')
}

/** Most names: they are equal to their NFKC and hold no marks. */
const PLAIN_NAME = /^[\u4e00-\u9fffA-Za-z0-9]*$/

const UNITS: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['〈', '《'],
  ['〉', '》'],
  ['＂', '"'],
  ['＇', "'"],
  ['〝', '“'],
  ['〞', '”'],
  ['•', '·'],
  ['・', '·'],
  ['‧', '·'],
  ['의', '的'],
  ['の', '的'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
])
const ODD =
  /[「」『』〈〉＂＇〝〞•・‧의の\u3000\u00a0\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0b-\uff0e\u2e80-\u2fdf\uf900-\ufaff]/g

function compatible(unit: string): string {
  const plain = unit.normalize('NFKC')
  return plain.length === 1 ? plain : unit
}

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const HALF_MARK = /[,;:?!()]/g

/** Beside a Chinese character, or but white space between. */
function widen(mark: string, at: number, text: string): string {
  const beside = isWide(text, at - 1) || isWide(text, at + 1)
  const near =
    beside ||
    (isSpace(text, at - 1) && isWide(text, at - 2)) ||
    (isSpace(text, at + 1) && isWide(text, at + 2))
  return near ? (WIDE[mark] as string) : mark
}

function isWide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x80
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

/** Straight quotation marks open and close by turns; one between letters is an apostrophe. */
function pairStraightQuotes(text: string): string {
  if (!/["']/.test(text)) return text
  let open = false
  return text
    .replace(/"|\n/g, (mark) => {
      if (mark === '\n') {
        open = false
        return mark
      }
      open = !open
      return open ? '“' : '”'
    })
    .replace(/(?<![A-Za-z0-9])'(?=[\u0080-\uffff])/g, '‘')
    .replace(/(?<=[\u0080-\uffff])'/g, '’')
}
