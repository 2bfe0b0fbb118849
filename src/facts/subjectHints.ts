import type { ArticleEntity } from '../model/graph.ts'
import { countedEntity, eventAhead, foundedAhead, providedThing, targetOf } from './besideFigure.ts'
import type { Figure } from './figures.ts'
import type { Reading } from './reading.ts'
import { clauseText, type Turn } from './turns.ts'

/** An entity that a construction points at, and the construction's name. */
export type Hint = [name: string, entity: ArticleEntity]

/** What the constructions around the figure in `turns[at]` say that it is about. */
export function hintsOf(reading: Reading, turns: readonly Turn[], at: number, figure: Figure): Hint[] {
  const turn = turns[at] as Turn
  const all = ofAll(reading, turn)
  const counted = countedEntity(turn, figure)
  const later = turns.slice(at + 1, at + 3).filter(({ sentence }) => sentence === turn.sentence)
  const hints: [string, ArticleEntity | null | undefined][] = [
    // 全市已建成“职工书屋”13家: of all there are, not of one.
    ['counted', all.length > 0 && counted?.type === 'VENUE' ? null : counted],
    ['target', targetOf(turn, figure)],
    ['provided', providedThing(turn, figure)],
    ['event-ahead', eventAhead(turn, later, figure)],
    ['founded', figure.kind === 'people' ? foundedAhead(turn, later) : null],
    ['places-union', unionOfThisPlace(reading, turn)],
    ['by-plan', planOf(reading, turn)],
    ['head', headOf(reading, turn)],
    ['actors-union', unionOfActor(reading, turn)],
    ['we', speakerOf(turns, at)],
    ['owner', ownerOf(turn)],
    ['holder', holderOf(turn)],
    ...all,
  ]
  return hints.flatMap(([name, entity]) => (entity ? [[name, entity] as Hint] : []))
}

const LEVEL = /全([市区县省州旗镇国])(?![\d近约余百千万])/

/** 全市已建驿站37家, 全国已建成…: the union of that level, or the place. */
function ofAll({ entities, topic }: Reading, turn: Turn): [string, ArticleEntity | null | undefined][] {
  const level = LEVEL.exec(begun(turn))?.[1]
  if (level === undefined) return []
  const union = isUnionOf(level)
  const where = LEVEL.test(clauseText(turn)) ? 'here' : 'before'
  return [
    [`all-union ${where}`, topic && union(topic) ? topic : entities.find(union)],
    [`all-place ${where}`, entities.find(({ type, name }) => type === 'DISTRICT' && name.endsWith(level))],
  ]
}

function isUnionOf(level: string): (entity: ArticleEntity) => boolean {
  return ({ type, name }) => type === 'UNION' && name.endsWith(`${level}总工会`)
}

const THIS_PLACE =
  /^[\s“]*(?:目前|截至目前|如今|近年来|去年以来|今年以来|据悉|据了解)?，?该(街道|地区|[镇乡区县市])(?!域|总工会|工会)/

/** 目前，该街道已建会企业16家: what a place has done among workers its union has. */
function unionOfThisPlace({ entities, topic }: Reading, turn: Turn): ArticleEntity | null | undefined {
  const level = THIS_PLACE.exec(clauseText(turn))?.[1]
  if (level === undefined) return null
  const union = isUnionOf(level)
  return topic && union(topic) ? topic : entities.find(union)
}

const BY_PLAN = /^(?:根据|按照|依据|依照|按)(?:该|此|这一)?(协议|合同|备忘录|计划|方案|规划|办法)/

/** 根据协议，双方将…: the last programme that is one. */
function planOf({ entities }: Reading, turn: Turn): ArticleEntity | undefined {
  const word = BY_PLAN.exec(begun(turn))?.[1]
  return word === undefined
    ? undefined
    : entities.findLast((entity) => entity.type === 'PROGRAM' && endsIn(entity, word))
}

const HEADS =
  '工作站|服务站|驿站|书屋|课堂|学堂|工作室|服务队|调解室|基地|服务点|小屋|训练营|讲堂|学院|夜校|托管班|小站|中心'
const COUNTED_HEAD = new RegExp(`^[\\s“]*\\d+[余多]?[个家处座所支期](${HEADS})`)
const BARE_HEAD = new RegExp(`(?:^|[，这该])(${HEADS})(?=[已现累共先设有内])`)

/** 3个工作站累计调处…, 书屋现有图书…: the last place or programme whose name ends so. */
function headOf({ entities }: Reading, turn: Turn): ArticleEntity | undefined {
  const clause = clauseText(turn)
  const head = COUNTED_HEAD.exec(clause)?.[1] ?? BARE_HEAD.exec(clause)?.[1]
  if (head === undefined) return undefined
  return entities.findLast(
    (entity) =>
      /VENUE|PROGRAM|INSTITUTION/.test(entity.type) && entity.kind !== 'HONOUR' && endsIn(entity, head),
  )
}

/** 石门市企业累计建会18家: a place that stands as the subject works through its union. */
function unionOfActor({ entities }: Reading, { sentence, index }: Turn): ArticleEntity | undefined {
  const subject = sentence.clauses
    .slice(0, index + 1)
    .flatMap((clause) => clause.arguments)
    .find(({ verb, modifies }) => verb === null && !modifies)
  const place = subject?.named.type === 'DISTRICT' ? subject.named.entities[0] : undefined
  return place && entities.find(({ type, name }) => type === 'UNION' && name === `${place.name}总工会`)
}

const SPEECH = 12

/** “过去一年，我们建成驿站12家”: said by an officer for his union, named a few clauses before or behind. */
function speakerOf(turns: readonly Turn[], at: number): ArticleEntity | undefined {
  if (!/我们(?![的俩几这那])/.test(begun(turns[at] as Turn))) return undefined
  return turns
    .slice(Math.max(0, at - SPEECH), at + SPEECH)
    .flatMap(({ clause }) => clause.arguments)
    .findLast(({ officer, named }) => officer && named.type === 'UNION')?.named.entities[0]
}

/** 海港集团旗下甲公司、乙公司等6家企业: what they come to is their owner's. */
function ownerOf({ clause }: Turn): ArticleEntity | undefined {
  return clause.arguments.find(
    ({ named, modifies }) => named.type === 'COMPANY' && modifies?.named.type === 'COMPANY',
  )?.named.entities[0]
}

const HAS = /^(?:现|共|目前|常年)?有(?!限|关|效|序|力|的)|^\d+[个家名人单]|^[^，]{0,3}(?:常住|常年|现有|聚集)/

/** 长安镇有工业企业3400多家; 重庆1家单位、3人上榜; 在某区常住的侨胞: the place that has them. */
function holderOf({ sentence, clause }: Turn): ArticleEntity | undefined {
  const holds = ({ end }: { end: number }) => HAS.test(sentence.source.slice(end, end + 8))
  return clause.arguments.find(
    ({ named, modifies }) => named.type === 'DISTRICT' && !modifies && holds(named),
  )?.named.entities[0]
}

function begun({ sentence, clause }: Turn): string {
  return sentence.source.slice(sentence.start, clause.end)
}

function endsIn({ name }: ArticleEntity, word: string): boolean {
  return name.replace(/[”’》]$/, '').endsWith(word)
}
