import type { Page } from '../model/article.ts'
import { recordId } from '../model/ids.ts'
import type { Parsed, Problem } from '../model/parsed.ts'

/**
 * Bytes of a file → page text. Reads UTF-8 (with or without byte order mark), GB18030 with its subsets GBK and
 * GB2312, and UTF-16 with a mark; line ends become `\n`. A file that is no text gives an empty page and the problem
 * `BINARY_FILE`; bytes that fit no encoding become U+FFFD and are reported by line. Never throws.
 */
export function decodePage(name: string, bytes: Uint8Array): Parsed<Page> {
  const { text, problems } = decode(name, bytes)
  const page = { id: recordId('PAGE', name), name, text: text.replace(/\r\n?/g, '\n') }
  return { value: page, problems }
}

interface Decoded {
  text: string
  problems: Problem[]
}

function decode(file: string, bytes: Uint8Array): Decoded {
  const marked = encodingByMark(bytes)
  if (marked) return lenient(file, bytes, marked)
  if (isBinary(bytes)) {
    const message =
      'The file is no text (it holds control bytes); expected a page as plain text in UTF-8 or GB18030.'
    return { text: '', problems: [{ file, line: 0, code: 'BINARY_FILE', message }] }
  }
  return strict(bytes, 'utf-8') ?? gb18030(bytes) ?? lenient(file, bytes, 'utf-8')
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** A page of text holds no NUL and hardly any other control byte; pictures and PDF files show some at once. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  if (head.includes(0)) return true
  if (String.fromCharCode(...head.subarray(0, 5)) === '%PDF-') return true
  const controls = head.filter((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte)).length
  return controls > head.length / 100
}

function strict(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), problems: [] }
  } catch {
    return null
  }
}

/**
 * Most byte pairs are some GB18030 character, so a damaged UTF-8 file would decode as well, into rare ones. Chinese
 * print lives in rows 1–55 of GB 2312 (punctuation and the 3,755 most used characters, 99.7 % of running text).
 */
function gb18030(bytes: Uint8Array): Decoded | null {
  const decoded = strict(bytes, 'gb18030')
  if (!decoded) return null
  let pairs = 0
  let common = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    pairs++
    if (byte >= 0xa1 && byte <= 0xd7 && (bytes[i + 1] ?? 0) >= 0xa1) common++
    i++
  }
  return common >= pairs * 0.85 ? decoded : null
}

function lenient(file: string, bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const first = text.indexOf('\uFFFD')
  if (first < 0) return { text, problems: [] }
  const line = text.slice(0, first).split(/\r\n?|\n/).length
  const count = text.split('\uFFFD').length - 1
  const message = `${count} byte sequences are no ${encoding.toUpperCase()} and were read as U+FFFD; the first is on this line. Save the page as UTF-8.`
  return { text, problems: [{ file, line, code: 'UNDECODABLE_BYTES', message }] }
}
