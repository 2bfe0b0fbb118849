import type { ArticleEntity, ArticleGraph, ArticleRelation, EntityMention } from '../../src/model/graph.ts'

/** An article of two sentences and a headline, with a union that runs a programme: said by the headline and the text. */
export function smallGraph(): ArticleGraph {
  const text = '昌平区总工会启动“暖心”行动。区总工会表示，已有12家企业参加。'
  const mention = (field: EntityMention['field'], start: number, printed: string): EntityMention => ({
    field,
    start,
    end: start + printed.length,
    text: printed,
    name: printed.replace(/[“”]/g, ''),
    type: 'UNION',
    kind: null,
    rule: 'union/place-suffix',
    confidence: 0.9,
    reason: printed === '区总工会' ? 'short form of 昌平区总工会, named before' : null,
  })
  const entity = (
    id: string,
    type: ArticleEntity['type'],
    name: string,
    mentions: EntityMention[],
  ): ArticleEntity => ({
    id,
    key: name,
    type,
    kind: null,
    name,
    aliases: [],
    place: null,
    mentions,
  })
  const runs = (field: EntityMention['field'], end: number, confidence: number): ArticleRelation => ({
    subject: 'U_1',
    type: 'RUNS',
    object: 'P_1',
    title: null,
    basis: 'TEXT',
    confidence,
    rule: 'runs/verb-object',
    evidence: { field, start: 0, end },
    time: null,
  })
  return {
    article: {
      id: 'A_1',
      page: 'p',
      position: 0,
      headline: '昌平区总工会行动',
      kicker: null,
      subtitle: null,
      section: null,
      kind: 'NEWS',
      byline: [{ name: '李明', role: '记者' }],
      source: null,
      text,
      line: 3,
    },
    entities: [
      entity('U_1', 'UNION', '昌平区总工会', [
        mention('headline', 0, '昌平区总工会'),
        mention('text', 0, '昌平区总工会'),
        mention('text', 15, '区总工会'),
      ]),
      entity('P_1', 'PROGRAM', '“暖心”行动', [mention('text', 8, '“暖心”行动')]),
      entity('N_1', 'PERSON', '李明', []),
    ],
    relations: [runs('headline', 8, 0.95), runs('text', 15, 0.8), runs('text', 15, 0.85)],
    statistics: [
      {
        subject: 'U_1',
        measure: '企业参加',
        value: 12,
        unit: '家',
        approximate: false,
        rule: 'statistic/sentence',
        confidence: 0.7,
        reason: 'current here; rather than “暖心”行动',
        evidence: { start: 22, end: 32 },
      },
    ],
    dropped: [
      { field: 'text', start: 24, end: 26, text: '企业', rule: 'company/suffix', reason: 'a class, no name' },
    ],
  }
}
