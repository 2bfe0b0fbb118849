import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody } from './reading.ts'
import { clauseText, has, placeActs, type Turn } from './turns.ts'

/** HELD_AT where no 在 or 到 governs the place: it acts, is pointed back to, is what the event rests on or lies in. */
export function heldWithoutAt(turn: Turn, events: readonly ArticleEntity[]): FoundRelation[] {
  return [
    ...placeIsHost(turn, events),
    ...venueIsHost(turn),
    ...rightHere(turn, events),
    ...restsOn(turn, events),
    ...whoseItIs(turn),
  ]
}

/** 玉兰驿站推出“暖冬”主题活动: a venue that does something is where it is done. */
function venueIsHost(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  if (sentence.field !== 'text') return []
  return clause.arguments
    .filter(
      ({ named, verb, modifies, temporal }) => named.type === 'VENUE' && !verb && !modifies && !temporal,
    )
    .flatMap((venue) => {
      const verb = clause.verbs.find(({ start }) => start >= venue.named.end)
      const near =
        verb &&
        has(verb, 'run', 'hold') &&
        !/主办|承办|协办/.test(verb.word) &&
        verb.start - venue.named.end <= 4
      return clause.arguments
        .filter(({ named, verb: governor }) => near === true && governor === verb && named.type === 'PROGRAM')
        .flatMap(({ named }) => named.entities.filter(takesPlace))
        .flatMap((event) =>
          venue.named.entities.map((place) =>
            stated(turn, { entity: event, from: null }, 'HELD_AT', place, 'held/venue-hosts'),
          ),
        )
    })
}

/** 工人文化宫广场彩旗招展，由市总工会举办的文化周在此启动: at the place that the sentence has named. */
function rightHere(turn: Turn, events: readonly ArticleEntity[]): FoundRelation[] {
  const { sentence, index } = turn
  if (!RIGHT_HERE.test(clauseText(turn))) return []
  for (const { arguments: names } of sentence.clauses.slice(0, index).reverse()) {
    const place = names.findLast((a) => isPlace(a) && (a.verb === null || has(a.verb, 'at', 'visit')))
    if (place)
      return place.named.entities.flatMap((object) =>
        events
          .filter((event) => event !== object)
          .map((event) => stated(turn, { entity: event, from: null }, 'HELD_AT', object, 'held/here')),
      )
  }
  return []
}

const RIGHT_HERE =
  /在(?:此|这里|这儿)[^，。]{0,6}(?:举[行办]|启动|召开|开[幕班赛讲课]|上演|落幕|进行|展开|揭[牌幕]|开展|亮相)/

/** 广州还以线上线下同步的方式举办了“工会帮就业”招聘会 */
function placeIsHost(turn: Turn, events: readonly ArticleEntity[]): FoundRelation[] {
  const { clause } = turn
  return (
    clause.arguments
      .filter(({ named, verb, modifies }) => named.type === 'DISTRICT' && verb === null && !modifies)
      // a headline's 大兴区召开表彰大会 says who, not where
      .filter(() => turn.sentence.field === 'text')
      .filter((argument) => placeActs(turn, argument))
      .flatMap(({ named }) =>
        events
          .filter(isEvent)
          .flatMap((event) =>
            named.entities.map((place) =>
              stated(turn, { entity: event, from: null }, 'HELD_AT', place, 'held/place-hosts'),
            ),
          ),
      )
  )
}

/** 依托职业教育中心开办培训班: held there, unless it is the union's own tool. */
function restsOn({ clause, ...rest }: Turn, events: readonly ArticleEntity[]): FoundRelation[] {
  return clause.arguments
    .filter((place) => /^(?:依托|借助|利用)$/.test(place.verb?.word ?? '') && place.gap.length <= 4)
    .filter((place) => isPlace(place) && place.named.type !== 'DISTRICT')
    .flatMap(({ named }) => named.entities)
    .flatMap((place) =>
      events
        .filter((event) => event !== place)
        .map((event) =>
          stated({ clause, ...rest }, { entity: event, from: null }, 'HELD_AT', place, 'held/rests-on'),
        ),
    )
}

/** 走进服务区里的“司机课堂”: a programme that is there. */
function whoseItIs(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.flatMap((program, i) => {
    const place = clause.arguments[i - 1]
    if (program.named.type !== 'PROGRAM' || place?.named.type !== 'VENUE') return []
    if (program.named.entities.some(({ kind }) => NEVER_HELD.has(kind ?? ''))) return []
    const between = sentence.source.slice(place.named.end, program.named.start)
    if (!/^(?:[B\d]*[层楼]|[内里])?的[“‘]?$/.test(between)) return []
    return place.named.entities.flatMap((object) =>
      program.named.entities.map((event) =>
        stated(turn, { entity: event, from: null }, 'HELD_AT', object, 'held/there'),
      ),
    )
  })
}

export const NEVER_HELD: ReadonlySet<string> = new Set(['PLAN', 'HONOUR'])

export function takesPlace(entity: ArticleEntity): boolean {
  return isEvent(entity) || entity.kind === 'PROJECT' || entity.kind === 'BRAND'
}

export function isPlace({ named, modifies }: Argument): boolean {
  if (modifies) return false
  return (
    named.type === 'VENUE' ||
    named.type === 'DISTRICT' ||
    named.entities.some((e) => isBody(e) && e.type !== 'UNION')
  )
}
