import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PrintedArticle, PrintedPage } from '../../src/model/printed.ts'
import { type GoldPage, readGold } from '../../src/scoring/gold.ts'
import { matchEntities } from '../../src/scoring/matchEntities.ts'
import { metrics } from '../../src/scoring/metrics.ts'
import { score } from '../../src/scoring/score.ts'
import { goldAsSystem } from './goldAsSystem.ts'
import { MINI } from './mini.ts'

/** The figures when the right answer is changed in one way. */
function withChange(change: (articles: PrintedArticle[]) => void) {
  const system = goldAsSystem([MINI])
  change(system[0]?.articles as PrintedArticle[])
  const result = score([MINI], system)
  return { ...result, figures: metrics(result.total) }
}

const annotated = readdirSync('test/gold')
  .filter((file) => file.endsWith('.json'))
  .map((file) => readGold(file, readFileSync(`test/gold/${file}`, 'utf8')).value as GoldPage)

describe.each([
  ['the small page', [MINI]],
  ['the annotated pages', annotated],
])('of %s', (_, gold) => {
  test('the gold itself scores 1 everywhere', () => {
    const { total, errors } = score(gold, goldAsSystem(gold))
    const imperfect = Object.entries(metrics(total)).filter(([, value]) => value !== null && value !== 1)
    expect(imperfect).toEqual([])
    expect(errors).toEqual([])
    expect(total.segmentation).toMatchObject({ overSplit: 0, merged: 0, missed: 0, spurious: 0 })
  })

  test('no output scores 0 everywhere', () => {
    const empty: PrintedPage[] = gold.map(({ page }) => ({ page, articles: [] }))
    for (const system of [[], empty])
      expect(Object.values(metrics(score(gold, system).total)).every((value) => !value)).toBe(true)
  })
})

describe('entities', () => {
  test('one lost costs recall, and its relation with it', () => {
    const { figures } = withChange(([first]) => first?.entities.pop())
    expect(figures).toMatchObject({ entityR: 6 / 7, entityP: 1, relationR: 4 / 5 })
    expect(figures['relationF1.COOPERATES_WITH']).toBe(0)
  })

  test('a double is wrong: each counts once', () => {
    const { figures } = withChange(([first]) =>
      first?.entities.push({
        id: 'x',
        type: 'UNION',
        kind: null,
        name: '区总工会',
        aliases: [],
        mentions: [],
      }),
    )
    expect(figures).toMatchObject({ entityP: 7 / 8, entityR: 1 })
  })

  test('the second of two open types is right, another is confused', () => {
    expect(withChange(([first]) => setAt(first, 3, { type: 'VENUE' })).figures.entityF1).toBe(1)
    const { figures, confusion } = withChange(([first]) => setAt(first, 1, { type: 'VENUE' }))
    expect(figures['entityF1.DISTRICT']).toBe(0)
    expect(confusion['DISTRICT>VENUE']).toBe(1)
  })

  test('spaces and quotation marks do not matter, and a name in an alias matches', () => {
    const spaced = withChange(([first]) => setAt(first, 0, { name: '“区 总 工 会”', aliases: [] })).figures
    expect(spaced).toMatchObject({ entityF1: 1, canonicalName: 6 / 7 })
    const alias = withChange(([first]) =>
      setAt(first, 0, { name: '某某', aliases: ['房山区总工会'] }),
    ).figures
    expect(alias.entityF1).toBe(1)
  })

  test('matching prefers the canonical name and is maximal', () => {
    const gold = (canonical: string, ...names: string[]) => ({
      key: canonical,
      types: ['UNION' as const],
      canonical,
      names,
    })
    const system = (name: string) => ({
      id: name,
      type: 'UNION' as const,
      kind: null,
      name,
      aliases: [],
      mentions: [],
    })
    const preferred = matchEntities([gold('甲', '甲', '乙'), gold('乙', '乙')], [system('乙'), system('甲')])
    expect([...preferred].sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
    const maximal = matchEntities(
      [gold('甲', '甲', '乙'), gold('丙', '丙', '甲')],
      [system('甲'), system('乙')],
    )
    expect(maximal.size).toBe(2)
  })

  test('an id is the same for the same thing only', () => {
    expect(withChange((articles) => setAt(articles[1], 0, { id: 'other' })).figures.consistencyF1).toBe(0)
    const lumped = withChange((articles) => {
      for (const article of articles) for (const entity of article.entities) entity.id = 'same'
    }).total.consistency
    expect(lumped.r).toBe(1)
    expect(lumped.p).toBeGreaterThan(0)
    expect(lumped.p).toBeLessThan(1)
  })

  test('a mention that reads otherwise is not valid', () => {
    const mentions = [{ start: 1, end: 4, text: '房山区' }]
    expect(withChange(([first]) => setAt(first, 0, { mentions })).figures.mentionValidity).toBeLessThan(1)
  })
})

describe('facts', () => {
  const turn = (type: string) =>
    withChange(([first]) => {
      for (const relation of first?.relations ?? [])
        if (relation.type === type) [relation.subject, relation.object] = [relation.object, relation.subject]
    }).figures

  test('COOPERATES_WITH reads both ways, RUNS does not', () => {
    expect(turn('COOPERATES_WITH').relationF1).toBe(1)
    expect(turn('RUNS')['relationF1.RUNS']).toBe(0)
  })

  test('a title counts by itself, and a relation said twice once', () => {
    const other = withChange(([first]) =>
      Object.assign(first?.relations[3] ?? {}, { title: '副主席' }),
    ).figures
    expect(other).toMatchObject({ titleAccuracy: 0, relationF1: 1 })
    const twice = withChange(([first]) => first?.relations.push(...first.relations.slice(0, 1))).figures
    expect(twice.relationP).toBe(1)
  })

  test('a figure counts by value and unit', () => {
    const figure = (change: object) =>
      withChange(([first]) => Object.assign(first?.statistics[0] ?? {}, change)).figures.statisticsF1
    expect(figure({ value: 2262 })).toBe(0)
    expect(figure({ unit: ' 人' })).toBe(1)
    expect(figure({ measure: '会员' })).toBe(1)
  })
})

describe('articles', () => {
  test('a wrong role in the byline is wrong', () => {
    expect(
      withChange(([first]) => Object.assign(first?.byline[0] ?? {}, { role: '通讯员' })).figures.bylineF1,
    ).toBe(0)
  })

  test('a column break that was not mended shows', () => {
    const { figures } = withChange(([first]) => {
      if (first) first.text = first.text.replace('司机之家”,张师傅', '司机之\n\n家”,张师傅')
    })
    expect(figures).toMatchObject({ joins: 0, bodyStart: 1 })
  })

  test('under another headline it is found by its text', () => {
    const { figures, total } = withChange(([first]) => Object.assign(first ?? {}, { headline: '别的标题' }))
    expect(figures).toMatchObject({ headlines: 0.5, entityF1: 1 })
    expect(total.segmentation.missed).toBe(0)
  })

  test('two in one and one in two', () => {
    const merged = withChange((articles) => {
      const [first, second] = articles as [PrintedArticle, PrintedArticle]
      first.text += `\n${second.text}`
      articles.pop()
    })
    expect(merged.total.segmentation.merged).toBe(1)
    expect(merged.figures.bodyStart).toBe(0.5)
    const split = withChange((articles) => {
      const first = articles[0] as PrintedArticle
      const half = first.text.length / 2
      const rest = {
        ...first,
        headline: '房山区总工会党组',
        byline: [],
        entities: [],
        relations: [],
        statistics: [],
      }
      articles.splice(1, 0, { ...rest, text: first.text.slice(half) })
      first.text = first.text.slice(0, half)
    })
    expect(split.total.segmentation.overSplit).toBe(1)
  })
})

test('tells how many of the relations found with a confidence are right', () => {
  const { calibration } = withChange(([first]) => {
    for (const [i, relation] of (first?.relations ?? []).entries())
      relation.confidence = [0.9, 0.9, 0.85, 0.7][i] as number
    const [runs] = first?.relations ?? []
    if (runs) [runs.subject, runs.object] = [runs.object, runs.subject]
  })
  expect(calibration).toEqual({
    '0.7': { share: 1, ok: 1, of: 1 },
    '0.8': { share: 1, ok: 1, of: 1 },
    '0.9': { share: 2 / 3, ok: 2, of: 3 },
  })
})

test('an error tells its sentence, and weighs more when more hangs on it', () => {
  const { errors } = withChange(([first]) => first?.entities.splice(0, 1))
  const [heaviest] = errors.filter(({ what }) => what === 'entity')
  expect(heaviest).toMatchObject({ sign: '-', detail: 'UNION 房山区总工会', weight: 6 })
  expect(heaviest?.sentence).toContain('房山区总工会')
})

function setAt(article: PrintedArticle | undefined, at: number, change: object): void {
  Object.assign(article?.entities[at] ?? {}, change)
}
