import { findFacts } from '../../src/facts/findFacts.ts'
import type { Article } from '../../src/model/article.ts'
import type { ArticleEntity } from '../../src/model/graph.ts'
import { entityId } from '../../src/model/ids.ts'
import type { EntityType } from '../../src/model/ontology.ts'
import { lexicon } from './oracle.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  U: 'UNION',
  D: 'DISTRICT',
  C: 'COMPANY',
  I: 'INSTITUTION',
  P: 'PROGRAM',
  N: 'PERSON',
  V: 'VENUE',
}
const KINDS: Readonly<Record<string, string>> = { P: 'EVENT', U: 'DISTRICT', D: 'DISTRICT', I: 'GOVERNMENT' }

/**
 * An article from a text with its names marked: `[U:房山区总工会]联合[I:区检察院=房山区检察院]开展[P/CAMPAIGN:“护薪”行动]`.
 * The letter is the type, after `/` the kind, after `=` the canonical name. A first line that begins with `#` is the
 * headline.
 */
export function marked(source: string): { article: Article; entities: ArticleEntity[] } {
  const [first = '', ...rest] = source.split('\n')
  const head = first.startsWith('#') ? first.slice(1).trim() : ''
  const entities = new Map<string, ArticleEntity>()
  const headline = unmark(head, 'headline', entities)
  const text = unmark(head ? rest.join('\n') : source, 'text', entities)
  const titles = { headline, kicker: null, subtitle: null, section: null }
  const place = { id: 'A_test', page: 'test', position: 0, line: 1 }
  const article: Article = { ...place, ...titles, kind: 'NEWS', byline: [], source: null, text }
  return { article, entities: [...entities.values()] }
}

/** The relations found in a marked text, as `subject TYPE object` or `subject TYPE object (title)`, sorted. */
export function relationsOf(source: string, basis: 'TEXT' | 'NAME' = 'TEXT'): string[] {
  const { article, entities } = marked(source)
  const name = new Map(entities.map((entity) => [entity.id, entity.name]))
  const lines = findFacts(article, entities, lexicon)
    .relations.filter((relation) => relation.basis === basis)
    .map(({ subject, type, object, title }) => {
      const ends = [name.get(subject) ?? '', name.get(object) ?? '']
      if (type === 'COOPERATES_WITH') ends.sort()
      return `${ends[0]} ${type} ${ends[1]}${title ? ` (${title})` : ''}`
    })
  return [...new Set(lines)].sort()
}

/** The statistics found in a marked text, as `subject value unit` with `~` before an approximate value, sorted. */
export function statisticsOf(source: string): string[] {
  const { article, entities } = marked(source)
  const name = new Map(entities.map((entity) => [entity.id, entity.name]))
  return findFacts(article, entities, lexicon)
    .statistics.map((s) => `${name.get(s.subject)} ${s.approximate ? '~' : ''}${s.value} ${s.unit}`)
    .sort()
}

function unmark(source: string, field: 'text' | 'headline', entities: Map<string, ArticleEntity>): string {
  let text = ''
  let from = 0
  for (const match of source.matchAll(/\[([UDCIPNV])(?:\/([A-Z]+))?:([^\]=]+)(?:=([^\]]+))?\]/g)) {
    text += source.slice(from, match.index)
    from = match.index + match[0].length
    const [, letter = 'U', kind, printed = '', canonical = printed] = match
    const entity = entityOf(entities, letter, kind, canonical)
    if (printed !== canonical && !entity.aliases.includes(printed)) entity.aliases.push(printed)
    entity.mentions.push({
      field,
      start: text.length,
      end: text.length + printed.length,
      text: printed,
      name: printed,
      type: entity.type,
      kind: entity.kind,
      rule: 'test',
      confidence: 1,
      reason: null,
    })
    text += printed
  }
  return text + source.slice(from)
}

function entityOf(
  entities: Map<string, ArticleEntity>,
  letter: string,
  kind: string | undefined,
  canonical: string,
): ArticleEntity {
  const type = TYPES[letter] as EntityType
  const id = entityId(type, canonical)
  const known = entities.get(id)
  if (known) return known
  const name = canonical.replace(/[“”《》]/g, '')
  const entity = {
    id,
    key: canonical,
    type,
    kind: kind ?? KINDS[letter] ?? null,
    name,
    aliases: [],
    place: null,
  }
  const made: ArticleEntity = { ...entity, mentions: [] }
  entities.set(id, made)
  return made
}
