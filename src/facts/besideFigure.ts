import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Figure } from './figures.ts'
import { has, type Turn } from './turns.ts'

/*
 * What stands beside a figure: the named thing that its own clause, or the one after it, counts, makes or leads to.
 */

/** 9家通州区职工创新工作室; 5家不同类型的首都工匠学院: the counted thing is itself named. */
export function countedEntity({ clause, sentence }: Turn, figure: Figure): ArticleEntity | null {
  // 开展“暖新”活动70余场
  const before = clause.arguments.find(({ named }) => named.end === figure.digits)
  const [thing] = before?.named.entities ?? []
  if (thing?.type === 'PROGRAM' && /^(?:场|次|期|场次)$/.test(figure.unit)) return thing
  // 建设劳模育人基地30家; 评出“金牌讲师”20名; 共建“维权服务站”3个
  const isClass =
    thing?.kind === 'HONOUR' ||
    thing?.type === 'VENUE' ||
    /(?:站|点|基地|中心|室)[”’]?$/.test(thing?.name ?? '')
  const listed = thing?.kind === 'HONOUR' && before?.verb === null
  if (thing && isClass && (listed || has(before?.verb ?? null, 'award', 'build', 'run'))) return thing
  const next = clause.arguments.find(({ named }) => named.start >= figure.end)
  if (!next || next.named.type === 'PERSON' || next.named.type === 'DISTRICT') return null
  const between = sentence.source.slice(figure.end, next.named.start)
  return /^(?:[^，、]{0,8}的)?[“‘]?$/.test(between) ? (next.named.entities[0] ?? null) : null
}

/** 选取5个社区开展试点; 与9家院校成立“夜校联盟”; 29名企业家担任“金牌和事佬”: what those counted do or become. */
export function targetOf({ clause, sentence }: Turn, figure: Figure): ArticleEntity | null {
  if (figure.kind === 'money' || figure.kind === 'share') return null
  const target = clause.arguments.find(
    ({ named, verb, modifies, temporal }) =>
      named.type === 'PROGRAM' && !modifies && !temporal && verb !== null && verb.start >= figure.end,
  )
  const entity = target?.named.entities[0]
  if (!target || !entity) return conferred({ clause, sentence }, figure)
  // 大同县共有3个集体获得全国工人先锋号: honours given from above are what a place or body can show.
  if (entity.kind === 'HONOUR' && GIVEN_ABOVE.test(entity.name) && isShown({ clause, sentence }, figure))
    return null
  // 从313名报名者中评出“金牌讲师”20名
  if (/[中里]$/.test(sentence.source.slice(figure.end, target.verb?.start))) return null
  const roles = entity.kind === 'HONOUR' ? ['award', 'run'] : ['run', 'hold', 'join']
  return has(target.verb, ...roles) && target.gap.length <= LONGEST_GAP ? entity : null
}

/** 授予张三等33名职工“五一劳动奖章”: who or what is counted is given the honour behind it. */
function conferred(
  { clause, sentence }: Pick<Turn, 'clause' | 'sentence'>,
  figure: Figure,
): ArticleEntity | null {
  if (!/授予|评为|命名/.test(sentence.source.slice(clause.start, figure.start))) return null
  const honours = clause.arguments.filter(
    ({ named }) => named.start >= figure.end && named.type === 'PROGRAM',
  )
  return honours[0]?.named.entities[0] ?? null
}

/** Somebody is named before the figure who can show what it counts: not the giver in 被省人社厅授予. */
function isShown({ clause, sentence }: Pick<Turn, 'clause' | 'sentence'>, figure: Figure): boolean {
  const owners = sentence.clauses
    .filter(({ start }) => start <= clause.start)
    .flatMap((each) => each.arguments)
    .filter(({ named, verb }) => named.end <= figure.start && !has(verb, 'by') && named.type !== 'PROGRAM')
  return owners.length > 0 || !/[被由]/.test(sentence.source.slice(figure.end, clause.end))
}

const LONGEST_GAP = 24
const GIVEN_ABOVE = /^[“‘]?(?:全国|国家|中华|大国|首都|全省|\p{Script=Han}{2,3}省)/u

/** 为37家企业提供“一企一策”服务; 筹资46万元建起“暖心小家”: whom or what it cost to give a thing is the thing's. */
export function providedThing({ clause, sentence }: Turn, figure: Figure): ArticleEntity | null {
  const given = clause.arguments.findLast(
    ({ named, modifies, temporal }) =>
      !modifies &&
      !temporal &&
      named.start >= figure.end &&
      named.entities.some(isMade) &&
      GIVES.test(sentence.source.slice(figure.end, named.start)),
  )
  return given?.named.entities[0] ?? null
}

const GIVES =
  /提供|送[上去来出]|赠送|带来|奉上|打造|建[起成]|改造[为成]|改建[为成]|升级[为成]|设立|开设|配备|聘[为请任]|签[署订]/

/** 遴选56人，组建“蓝领讲师团”; 组织百名专家成立“服务团”: people who become the team. */
export function foundedAhead({ clause }: Turn, later: readonly Turn[]): ArticleEntity | null {
  for (const { arguments: all } of [clause, ...later.slice(0, 1).map((turn) => turn.clause)]) {
    const team = all.find(
      ({ named, verb }) => named.entities.some(isTeam) && /成立|组建|组成/.test(verb?.word ?? ''),
    )
    if (team) return team.named.entities.find(isTeam) ?? null
  }
  return null
}

/** 组建“蓝领讲师团”，…至今授课920场: a team that was founded goes on working by itself. */
export function isTeam({ type, name }: ArticleEntity): boolean {
  return type === 'INSTITUTION' && /(?:团|队|联盟|小组|专班)[”’]?$/.test(name)
}

/** 组织30名小学生来到驿站，开展“小卫士”活动; 邀请医院的9名专家，…开展义诊: people brought for what follows. */
export function eventAhead(turn: Turn, later: readonly Turn[], figure: Figure): ArticleEntity | null {
  if (figure.kind !== 'people' || !/组织|邀请|选派|带领|召集|动员/.test(withoutNames(turn))) return null
  for (const { clause } of later.slice(0, 2)) {
    const held = clause.arguments.find(
      ({ named, verb }) => has(verb, 'run', 'hold') && named.entities.some(isHeld),
    )
    if (held) return held.named.entities[0] ?? null
  }
  return null
}

/** 建成“金桥”司机之家: what can be made or launched. */
function isMade({ type, kind }: ArticleEntity): boolean {
  return type === 'VENUE' || (type === 'PROGRAM' && kind !== 'HONOUR')
}

function isHeld(entity: ArticleEntity): boolean {
  return entity.kind === 'PROJECT' ? entity.type === 'PROGRAM' : isEvent(entity)
}

/** The clause without its names: 慰问 in “送文化”慰问演出 says nothing of what is done. */
export function withoutNames({ sentence, clause }: Turn): string {
  let text = ''
  let from = clause.start
  for (const { named } of clause.arguments) {
    text += sentence.source.slice(from, Math.max(from, named.start))
    from = named.end
  }
  return text + sentence.source.slice(from, clause.end)
}
