import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { contains } from './places.ts'
import type { Reading } from './reading.ts'
import { has, type Turn, textAfter } from './turns.ts'

/** PART_OF as sentences state it of venues, firms' sites and places: where one lies inside the other. */
export function findInside(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn) =>
    turn.clause.arguments.flatMap((argument, i) => [
      ...builtInside(turn, argument),
      ...siteOf(turn, argument, turn.clause.arguments[i + 1]),
      ...placeInPlace(turn, argument),
      ...setUpIn(turn, argument),
    ]),
  )
}

/** 在新发地市场北门建成“丰驿”司机之家: the new venue is inside the old one. */
function builtInside(turn: Turn, { named, verb, modifies, list }: Argument): FoundRelation[] {
  if (named.type !== 'VENUE' || modifies || !has(verb, 'at')) return []
  const alone = turn.clause.arguments.every((a) => a.list !== list || a.named === named || a.modifies)
  const built = turn.clause.arguments.filter(
    (a) => a.named.type === 'VENUE' && a.named.start >= named.end && has(a.verb, 'build'),
  )
  return alone ? parts(turn, built, named.entities, 'part-of/built-inside') : []
}

/** 劳动争议工作室设在市职工服务中心一层 */
function setUpIn(turn: Turn, argument: Argument): FoundRelation[] {
  const { named, verb, modifies } = argument
  const isOnFloor =
    verb?.word === '在' &&
    /^[^，。]{0,3}(?:[一二三四五六七八九十\d]+[层楼]|[内里])[，。]?$/.test(textAfter(turn, argument))
  if (named.type !== 'VENUE' || modifies || !(isOnFloor || SET_UP.test(verb?.word ?? ''))) return []
  const subject = turn.clause.arguments.filter(
    (a) => a.verb === null && !a.modifies && a.named.end <= (verb?.start ?? 0),
  )
  return subject.length === 1 && subject[0]?.named.type === 'VENUE'
    ? parts(turn, subject, named.entities, 'part-of/set-up-in')
    : []
}

const SET_UP = /^(?:设在|设于|位于|坐落于|坐落在)$/

/** 宏泰集团承建的北湖项目部; 商务区内的职工之家 */
function siteOf(turn: Turn, whole: Argument, part: Argument | undefined): FoundRelation[] {
  if (!part || part.named.type !== whole.named.type) return []
  const between = turn.sentence.source.slice(whole.named.end, part.named.start)
  const site = whole.named.type === 'COMPANY' && /^(?:承建|施工|负责|管理|投资)的[“‘]?$/.test(between)
  const branch = whole.named.type === 'COMPANY' && between === '' && /(?:集团|公司)$/.test(nameOf(whole))
  const room = whole.named.type === 'VENUE' && INSIDE.test(between)
  return site || room || branch ? parts(turn, [part], whole.named.entities, 'part-of/site') : []
}

function nameOf({ named }: Argument): string {
  return named.entities[0]?.name ?? ''
}

const INSIDE =
  /^[”’]?的[“‘]?$|^[”’]?(?:(?:院|区|园|馆|楼|大厦)?[内里中]|[一二三四五六七八九十\d]+[楼层]|大厅)的?[“‘]?$/

/** 南通是长三角北翼的重镇; 泗阳县位于江苏省北部 */
function placeInPlace(turn: Turn, { named, verb, modifies }: Argument): FoundRelation[] {
  if (named.type !== 'DISTRICT' || modifies || !verb || !LIES.test(verb.word)) return []
  const subject = turn.clause.arguments.find(
    (a) => a.verb === null && !a.modifies && a.named.type === 'DISTRICT' && a.named.end <= verb.start,
  )
  const [whole] = named.entities
  const [part] = subject?.named.entities ?? []
  if (!subject || !whole || !part || whole === part) return []
  const region = whole.kind === 'REGION' && part.kind !== 'REGION' && part.kind !== 'COUNTRY'
  const next = turn.sentence.source.slice(subject.named.end, verb.start)
  if (next.length > 2 || !(region || contains(whole, part))) return []
  return parts(turn, [subject], [whole], 'part-of/lies')
}

const LIES = /^(?:是|位于|坐落于|地处|隶属于|隶属|作为)$/

function parts(
  turn: Turn,
  all: readonly Argument[],
  wholes: readonly ArticleEntity[],
  rule: string,
): FoundRelation[] {
  return all.flatMap(({ named }) =>
    named.entities.flatMap((entity) =>
      wholes.map((whole) => stated(turn, { entity, from: null }, 'PART_OF', whole, rule)),
    ),
  )
}
