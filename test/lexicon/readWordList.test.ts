import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWordList } from '../../src/lexicon/readWordList.ts'

const read = (...lines: string[]) => readWordList('list.tsv', lines.join('\n'))
const faults = (...lines: string[]) => read(...lines).problems.map(({ line, code }) => `${line} ${code}`)

describe('readWordList', () => {
  test('reads words with their columns, comments and blank lines left out', () => {
    expect(read('# verbs', '', 'word\tkind', '开展\trun', '# more', '走进\t').value).toEqual([
      { word: '开展', fields: { kind: 'run' } },
      { word: '走进', fields: { kind: '' } },
    ])
  })

  test('takes a byte order mark and line ends of Windows', () => {
    expect(read('\uFEFFword\r', '开展\r', '').value).toEqual([{ word: '开展', fields: {} }])
  })

  test.each([
    ['nothing at all', [''], ['0 LIST_EMPTY']],
    ['no words', ['word'], ['1 LIST_EMPTY']],
    ['another first column', ['name', '开展'], ['1 HEAD']],
    ['a column without a name', ['word\t', '开展\t'], ['1 HEAD']],
    ['a column twice', ['word\tkind\tkind', '开展\ta\tb'], ['1 HEAD']],
    ['too few columns', ['word\tkind', '开展'], ['2 COLUMNS']],
    ['too many columns', ['#', 'word', '开展\trun', '走进'], ['3 COLUMNS']],
    ['an empty word', ['word\tkind', '\trun'], ['2 WORD_EMPTY']],
    ['a word twice', ['word', '开展', '走进', '开展'], ['4 WORD_TWICE']],
    ['a space at the end', ['word', '开展 '], ['2 SPACE']],
  ])('tells file and line of %s', (_, lines, expected) => {
    expect(faults(...lines)).toEqual(expected)
  })

  test('a faulty line costs that line alone, and the message tells what was wanted', () => {
    const { value, problems } = read('word\tkind', '开展', '走进\tvisit')
    expect(value.map(({ word }) => word)).toEqual(['走进'])
    expect(problems).toEqual([
      {
        file: 'list.tsv',
        line: 2,
        code: 'COLUMNS',
        message: '2 columns are wanted (word, kind; tabs between them), but got 1.',
      },
    ])
  })

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(read(text).problems)))
  })
})
