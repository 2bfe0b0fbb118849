import type { Argument } from './clauses.ts'
import type { FoundRelation } from './found.ts'
import { pairs } from './partOf.ts'
import type { Reading } from './reading.ts'
import { has, sameList, type Turn } from './turns.ts'

/** PART_OF where the whole is told with its parts: series, what is taken into a plan, subsidiaries. */
export function findWholes(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn, i) =>
    turn.clause.arguments.flatMap((whole, at) => {
      if (whole.named.type === 'COMPANY') return subsidiary(turn, whole)
      if (whole.named.type !== 'PROGRAM') return []
      return [
        ...ofSeries(turn, whole, turn.clause.arguments[at + 1]),
        ...asPartOf(turn, whole, turns[i + 1]),
        ...takenInto(turn, whole),
        ...partsThatAre(turn, whole),
      ]
    }),
  )
}

/** 乙公司是甲集团的子公司; 乙公司隶属于甲集团 */
function subsidiary(turn: Turn, whole: Argument): FoundRelation[] {
  const word = whole.verb?.word ?? ''
  if (!/^(?:是|系|为|隶属于?|属于)$/.test(word)) return []
  const firm = turn.clause.arguments.find(({ named, verb }) => named.type === 'COMPANY' && verb === null)
  const owned = /^(?:隶属|属于)/.test(word) || OWNED.test(after(turn, whole))
  return firm && owned ? pairs(turn, firm.named.entities, whole.named.entities, 'part-of/belongs') : []
}

const OWNED = /^的?(?:全资|控股|下属)?(?:子公司|分公司|企业|成员单位|分支机构)/

/** “工会进万家”系列活动之“健康讲座”; “五送”行动分为“送清凉”和“送健康”; “暖冬”由甲、乙组成 */
function ofSeries(turn: Turn, whole: Argument, next: Argument | undefined): FoundRelation[] {
  if (next?.named.type !== 'PROGRAM') return []
  const between = turn.sentence.source.slice(whole.named.end, next.named.start)
  const parts = sameList(turn.clause.arguments, next)
  const rest = after(turn, parts.at(-1) ?? next)
  const made =
    /^[”’》]?[由以][“‘《]?$/.test(between) &&
    /^[”’》]?(?:等[^，。]{0,6})?(?:组成|构成|为主要内容|为主体)/.test(rest)
  if (!SERIES.test(between) && !made) return []
  return parts.flatMap(({ named }) => pairs(turn, named.entities, whole.named.entities, 'part-of/belongs'))
}

const SERIES = /^[”’》]?(?:(?:系列活动|系列)?之|(?:共|下|分)设(?:有)?|分为|细分为)[“‘《]?$/

/** 作为“工会进万家”活动的一部分，“健康讲座”… */
function asPartOf(turn: Turn, whole: Argument, next: Turn | undefined): FoundRelation[] {
  if (whole.verb?.word !== '作为' || !A_PART.test(after(turn, whole))) return []
  if (next?.sentence !== turn.sentence) return []
  const part = next.clause.arguments.find(({ named, verb }) => named.type === 'PROGRAM' && verb === null)
  return part ? pairs(next, part.named.entities, whole.named.entities, 'part-of/belongs') : []
}

const A_PART =
  /^[”’》]?的?(?:[^，。]{0,4}之一|一部分|[重主]要(?:内容|组成部分|部分|环节)|子活动|配套活动|重头戏)[，,]?$/

/** 将“夜校”纳入“职工素质工程” */
function takenInto(turn: Turn, whole: Argument): FoundRelation[] {
  const part = turn.clause.arguments.findLast(({ named }) => named.end <= whole.named.start)
  if (part?.named.type !== 'PROGRAM' || !/^[将把]$/.test(part.verb?.word ?? '')) return []
  const between = turn.sentence.source.slice(part.named.end, whole.named.start)
  return /^[”’》]?(?:活动|项目)?(?:纳入|列入|融入)[“‘《]?$/.test(between)
    ? pairs(turn, part.named.entities, whole.named.entities, 'part-of/belongs')
    : []
}

/** 焊工赛项、钳工赛项是技能大赛的两个赛项; 书画展作为“五一”系列活动的重头戏 */
function partsThatAre(turn: Turn, whole: Argument): FoundRelation[] {
  if (!has(whole.verb, 'be', 'as') || !ARE_PARTS.test(after(turn, whole))) return []
  return turn.clause.arguments
    .filter(({ named, verb }) => named.type === 'PROGRAM' && verb === null && named.end <= whole.named.start)
    .flatMap(({ named }) => pairs(turn, named.entities, whole.named.entities, 'part-of/belongs'))
}

const ARE_PARTS =
  /^[”’》]?的(?:[一二两三四五六\d]+[个项大](?:赛项|板块|环节|子项目|分项|活动|内容|品牌)|重头戏|压轴|收官|首站|第一站)/

function after({ sentence, clause }: Turn, { named }: Argument): string {
  return sentence.source.slice(named.end, clause.end)
}
