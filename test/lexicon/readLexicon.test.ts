import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLexicon } from '../../src/lexicon/readLexicon.ts'

const { value: lexicon, problems } = readLexicon('seeds/lexicon')
const { byCode, byName } = lexicon.gazetteer
const named = (name: string) => (byName.get(name) ?? []).map((place) => `${place.code} ${place.name}`)

test('no list of seeds/lexicon has a fault', () => {
  expect(problems).toEqual([])
})

test('the README has a row for every list, and none for lists that are gone', () => {
  const rows = [...readFileSync('seeds/lexicon/README.md', 'utf8').matchAll(/^\| `([\w-]+)\.tsv` /gm)]
  expect(rows.map(([, name]) => name).sort()).toEqual([...lexicon.words.keys()].sort())
})

describe('places', () => {
  test.each([
    ['房山', '110111 房山区'],
    ['房山区', '110111 房山区'],
    ['山东', '37 山东省'],
    ['广西', '45 广西壮族自治区'],
    ['内蒙古', '15 内蒙古自治区'],
    ['延边', '2224 延边朝鲜族自治州'],
    ['积石山', '622927 积石山保安族东乡族撒拉族自治县'],
    ['于家务', '110112209 于家务回族乡'],
    ['浦东', '310115 浦东新区'],
    ['劲松', '110105017 劲松街道'],
    ['黄村', '110115005 黄村地区'],
    ['黄村镇', '110115005 黄村地区'],
    ['十八里店乡', '110105028 十八里店地区'],
    ['建国门外街道', '110105001 建外街道'],
    ['朝阳门外街道', '110105002 朝外街道'],
    ['崇外街道', '110101012 崇文门外街道'],
    ['广内街道', '110102017 广安门内街道'],
    ['香港', '81 香港特别行政区'],
    ['京津冀', 'JINGJINJI 京津冀'],
    ['崇文区', '110103 崇文区'],
    ['一五二团', '659001500 兵团一五二团'],
    ['一五〇团', '652324524 兵团一五零团'],
    ['第八师', '65XPCCH 新疆生产建设兵团第八师'],
    ['江北新区', '3201JIANGBEI 南京江北新区'],
    ['密云县', '110118 密云区'],
    ['印尼', 'ID 印度尼西亚'],
    ['东莞市', '4419 东莞市'],
    ['亦庄经开区', '110115403 北京经济技术开发区'],
  ])('%s is %s', (name, place) => {
    expect(named(name)).toContain(place)
  })

  test.each(['通', '东乡', '鄂温克', '市辖区', '经济开发区', ''])('%j names no place', (name) => {
    expect(named(name)).toEqual([])
  })

  test('a name that several places share gives them all', () => {
    expect(named('八里庄街道')).toEqual(['110105015 八里庄街道', '110108005 八里庄街道'])
  })

  test.each([
    ['11', 'PROVINCE', null],
    ['110105', 'DISTRICT', '11'],
    ['110105017', 'SUBDISTRICT', '110105'],
    ['3702', 'CITY', '37'],
    ['320583', 'CITY', '3205'],
    ['429004', 'CITY', '42'],
    ['441900101', 'SUBDISTRICT', '4419'],
    ['110115403', 'DISTRICT', '11'],
    ['JP', 'COUNTRY', null],
  ])('%s is a %s in %s', (code, kind, parent) => {
    expect(byCode.get(code)).toMatchObject({ kind, parent })
  })

  test('every parent is a place', () => {
    const orphans = [...byCode.values()].filter(({ parent }) => parent !== null && !byCode.has(parent))
    expect(orphans).toEqual([])
  })

  test('every word of ambiguous-places names a place and tells what it needs', () => {
    const odd = (lexicon.words.get('ambiguous-places') ?? []).filter(
      ({ word, fields }) => !byName.has(word) || !['class', 'home'].includes(fields.needs ?? ''),
    )
    expect(odd).toEqual([])
  })
})

describe('faults and changes', () => {
  test('a faulty place is told with file and line and left out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
    cpSync('seeds/lexicon', folder, { recursive: true })
    const head = 'word\tcode\tkind\tparent\tshort\tnote'
    const lines = [
      head,
      '甲\tJIA\tTOWN\t\t\t',
      '乙\t1!\tREGION\t\t\t',
      '丙\tBING\tREGION\tNO\t\t',
      '丁\t11\tCITY\t\t\t',
    ]
    writeFileSync(join(folder, 'places.tsv'), lines.join('\n'))
    writeFileSync(join(folder, 'place-aliases.tsv'), 'word\tcode\n戊\t999999\n')
    const { value, problems } = readLexicon(folder)
    expect(
      problems.map(({ file, line, code }) => `${file.slice(folder.length + 1)}:${line} ${code}`),
    ).toEqual([
      'places.tsv:2 PLACE_KIND',
      'places.tsv:3 PLACE_CODE',
      'places.tsv:4 PLACE_PARENT',
      'places.tsv:5 PLACE_CODE',
      'place-aliases.tsv:2 PLACE_UNKNOWN',
    ])
    expect(value.gazetteer.byCode.get('11')?.name).toBe('北京市')
    expect(value.sha256).not.toBe(lexicon.sha256)
  })

  test('the same files give the same digest', () => {
    expect(readLexicon('seeds/lexicon').value.sha256).toBe(lexicon.sha256)
  })
})
