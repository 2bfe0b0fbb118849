import { describe, expect, test } from 'vitest'
import { decodePage } from '../../src/articles/decodePage.ts'

const utf8 = new TextEncoder()
const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8.encode(part)] : part)))
/** 工会服务职工，记者报道。 as GB18030. */
const GB = [
  0xb9, 0xa4, 0xbb, 0xe1, 0xb7, 0xfe, 0xce, 0xf1, 0xd6, 0xb0, 0xb9, 0xa4, 0xa3, 0xac, 0xbc, 0xc7, 0xd5, 0xdf,
  0xb1, 0xa8, 0xb5, 0xc0, 0xa1, 0xa3,
]

describe('decodePage', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes('工会\n驿站'), '工会\n驿站'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], '工会'), '工会'],
    ['GB18030', bytes(GB), '工会服务职工，记者报道。'],
    [
      'GB18030 with Latin text',
      bytes('AI ', GB, '\n', GB),
      'AI 工会服务职工，记者报道。\n工会服务职工，记者报道。',
    ],
    ['UTF-16 little endian', bytes([0xff, 0xfe, 0xe5, 0x5d, 0x1a, 0x4f]), '工会'],
    ['UTF-16 big endian', bytes([0xfe, 0xff, 0x5d, 0xe5, 0x4f, 0x1a]), '工会'],
    ['Windows line ends', bytes('一\r\n二\r\n'), '一\n二\n'],
    ['old Macintosh line ends', bytes('一\r二'), '一\n二'],
    ['nothing', bytes(), ''],
  ])('%s', (_what, input, text) => {
    const { value, problems } = decodePage('p', input)
    expect(value.text).toBe(text)
    expect(value.name).toBe('p')
    expect(value.id).toMatch(/^G_[0-9a-f]{20}$/)
    expect(problems).toEqual([])
  })

  test.each<[string, Uint8Array]>([
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a PDF file', bytes('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3])],
    ['control bytes', Uint8Array.from({ length: 300 }, (_, i) => 1 + (i % 8))],
  ])('%s is no text: an empty page and a problem that says so', (_what, input) => {
    const { value, problems } = decodePage('p', input)
    expect(value.text).toBe('')
    expect(problems).toMatchObject([{ file: 'p', line: 0, code: 'BINARY_FILE' }])
  })

  test('bytes that are no UTF-8 are reported with their line, the rest is read', () => {
    const { value, problems } = decodePage('p', bytes('工会驿站\n服务', [0xe5, 0x91], '职工\n继续服务'))
    expect(value.text).toBe('工会驿站\n服务\uFFFD职工\n继续服务')
    expect(problems).toMatchObject([{ file: 'p', line: 2, code: 'UNDECODABLE_BYTES' }])
  })

  test('a page cut in the middle of a character', () => {
    const { value, problems } = decodePage('p', bytes('工会驿站服务职工').slice(0, -1))
    expect(value.text).toBe('工会驿站服务职\uFFFD')
    expect(problems).toHaveLength(1)
  })
})
