import type { ArticleEntity } from '../model/graph.ts'
import type { Named } from './clauses.ts'
import { type FoundRelation, trim } from './found.ts'
import { isBody, type Reading, type Sentence } from './reading.ts'
import { isTitle, LONGEST_TITLE } from './titles.ts'
import type { Vocabulary } from './vocabulary.ts'

/** HOLDS_POSITION: a person's posts, before the name (…党组成员、副主席隋合红) or after it (X，某公司总经理). */
export function findPositions({ sentences, words }: Reading): FoundRelation[] {
  return sentences.flatMap((sentence, at) =>
    sentence.names.flatMap((person, index) => {
      if (person.type !== 'PERSON' || person.anaphor) return []
      const before = [...postsBefore(sentence, index, words), ...heldAlso(sentence, index, words)]
      const after = postsAfter(sentence, index, words, before.length > 0)
      const taken = postsTaken(sentence, index, words)
      if (before.length > 0 || taken.length > 0) return [...before, ...after, ...taken]
      return after.length > 0 ? after : postWithin(sentences.slice(Math.max(0, at - 2), at + 1), index, words)
    }),
  )
}

/** 行业工会联合会主席由商城集团工会副主席骆剑飞兼任 */
function heldAlso(sentence: Sentence, index: number, words: Vocabulary): FoundRelation[] {
  const person = sentence.names[index] as Named
  if (!/^(?:同志)?(?:兼任|担任|出任)/.test(sentence.source.slice(person.end, person.end + 4))) return []
  const before = sentence.names.slice(0, index)
  const at = before.findLastIndex(
    (name) =>
      name.entities.every(isBody) && /^.{2,12}由/.test(sentence.source.slice(name.end, name.end + 14)),
  )
  const body = before[at]
  if (!body) return []
  const title = sentence.source.slice(body.end, sentence.source.indexOf('由', body.end)).replace(/^的/, '')
  return isTitle(title, words)
    ? body.entities.map((entity) => position(sentence, person, entity, title, body.start))
    : []
}

/** 在供电公司实训室，…主讲人、配电运检班班长贺东升: a post inside the firm or team spoken of last. */
function postWithin(sentences: readonly Sentence[], index: number, words: Vocabulary): FoundRelation[] {
  const sentence = sentences.at(-1) as Sentence
  const person = sentence.names[index] as Named
  const lead = /(?:^|[，。、；“”：,是])([^，。、；“”：,是]{2,14})$/.exec(
    sentence.source.slice(Math.max(sentence.start, person.start - 24), person.start),
  )?.[1]
  const joined = lead && sentence.source[person.start - lead.length - 1] === '、'
  const isTrade = TRADE.test(lead ?? '')
  if (!lead || !isTitle(lead, words)) return []
  if (!(isTrade || INNER_POST.test(lead) || (!joined && PLAIN_POST.test(lead)))) return []
  const firm = sentences
    .flatMap((one) => (one.field === sentence.field ? employersIn(one) : []))
    .findLast(({ start }) => start < person.start)
  // 李明职工创新工作室 is called after him.
  if (
    firm?.entities[0]?.name.includes(person.entities[0]?.name ?? '') ||
    (isTrade && firm?.type !== 'COMPANY')
  )
    return []
  return firm
    ? firm.entities.map((entity) => position(sentence, person, entity, lead, person.start - lead.length))
    : []
}

/** The firms named in a sentence, also those that a house or a union is called after: 供电公司|实训室. */
function employersIn({ names, inner }: Sentence): Named[] {
  const houses = names.filter(({ type }) => type === 'VENUE' || type === 'UNION')
  const named = inner.filter(({ start, end }) =>
    houses.some((house) => house.start <= start && end <= house.end),
  )
  return [...names, ...named]
    .filter(({ entities }) => entities.every(isEmployer))
    .sort((a, b) => a.start - b.start)
}

const INNER_POST = /(?:[班组队段站店]长|车间主任|总监|项目经理|技术员|领班)$/
/** “…。”质检员钟某说: of the firm that the report is from; a school has drivers, but so has everybody. */
const TRADE = /(?:[机车]长|(?:质检|检验|操作|驾驶|安全|调度|检修|巡检|分拣|乘务)员|[焊钳铣电]工|操作工)$/
/** Behind 分公司党委委员、 it would be a post in that branch. */
const PLAIN_POST = /^(?:员工|职工|厂长|总经理|副总经理)$/

function isEmployer({ type, kind }: ArticleEntity): boolean {
  return (
    type === 'COMPANY' ||
    (type === 'INSTITUTION' && kind !== 'GOVERNMENT' && kind !== 'PARTY' && kind !== 'MEDIA')
  )
}

/** 怀柔区人大常委会副主任、区总工会主席周福刚: two posts, back from the name until no title ends there. */
function postsBefore(sentence: Sentence, index: number, words: Vocabulary): FoundRelation[] {
  const person = sentence.names[index] as Named
  const found: FoundRelation[] = []
  let end = person.start
  for (let i = index - 1; i >= 0; i--) {
    const name = sentence.names[i] as Named
    const text = sentence.source.slice(name.end, end)
    if (name.type === 'PERSON') return found.length > 0 ? found : sharedPost(sentence, i, index, words)
    // 包钢集团炼钢工、全国劳动模范斯琴: an honour between the post and the name.
    if (name.type === 'PROGRAM' && /^[”’》]?(?:称号)?(?:获得者|得主)?[、，]?$/.test(text)) {
      end = name.start
      continue
    }
    if (!name.entities.every(isBody)) return found
    // 当选县总工会主席的李明
    const taken = /(?:当选|担任|出任|兼任|现任|时任)$/.test(
      sentence.source.slice(Math.max(0, name.start - 2), name.start),
    )
    const title = withoutFame((taken ? text.replace(/的$/, '') : text).replace(AROUND, ''))
    if (!isTitle(title, words)) return found
    for (const body of name.entities) found.push(position(sentence, person, body, title, name.start))
    end = name.start
    if (!POST_BEFORE.test(sentence.source.slice(Math.max(sentence.start, end - 5), end).trimEnd()))
      return found
  }
  return found
}

/** What stands around a post: 公司工作的|护士, 公司“90后”|电工|（ */
const AROUND =
  /^(?:[（(](?:以下)?简称[^）)]{2,12}[）)])?(?:工作|上班|任职|务工|实习)?的?(?:劳模、|党员、)?(?:“?\d0后”?)?|[、\s“”‘’（(]+$|(?<=.)[，,]$/g

/** 省人大常委会副主任，省总工会主席李明: another post of the same person stands before; 走访职工，… is none. */
const POST_BEFORE =
  /[、和兼及]$|(?:主任|书记|主席|委员|成员|常委|代表|理事|[巡监]视员|调研员|经理|[会院校处局部]长)[，,]$/

/** 沈阳大学教授、乒乓球奥运冠军: what one is famed for is no post. */
function withoutFame(title: string): string {
  const posts = title.split('、')
  while (posts.length > 1 && FAME.test(posts.at(-1) ?? '')) posts.pop()
  return posts.join('、')
}

const FAME =
  /(?:冠军|获得者|得主|模范|先进工作者|工匠|代表|奖章|奖牌|标兵|能手|传承人|带头人|党员|委员|专家|之星|楷模|先锋|青年|好人)$/

/** …主席张三、副主席李四、王五: the second post is in the first one's body, the third as the second. */
function sharedPost(sentence: Sentence, before: number, index: number, words: Vocabulary): FoundRelation[] {
  const other = sentence.names[before] as Named
  const person = sentence.names[index] as Named
  const joint = /^[、,，和及](.*)$/s.exec(sentence.source.slice(other.end, person.start))
  const title = joint?.[1]?.trim()
  if (title === undefined || (title !== '' && !isTitle(title, words)) || OTHERS.test(title)) return []
  const [first] = postsBefore(sentence, before, words)
  if (!first) return []
  return [position(sentence, person, first.object, title || (first.title ?? ''), first.evidence.start)]
}

/** 副主席李明、交通工会副主任王强; 人大常委会副主任李明，副县长王强: of another body, which has no name here. */
const OTHERS =
  /.(?:工会|公司|集团|协会|学校|学院|医院|支队|大队).|[省市区县州].{1,6}[局厅委].|.{2}局(?:党|副?局长)|(?:^|、)副?[省市区县州盟旗镇乡]长/

const LINK =
  /^(?:\s+|[，,][男女][，,](?:[^。，]{1,10}[，,]){0,3}|[，,]?(?:现任|时任|曾任|现为)?|[（(]|(?:同志)?(?:还是|也是|同时是|是|任|兼任|担任|出任|当选(?:为)?|为|系|来自|作为|，作为)(?:了)?)$/
/** 石磊，“全国技术能手”获得者，现为西飞公司钳工: over other names only with such a word. */
const NOW_LINK = /[，,](?:现任|时任|曾任|现为|现是|系|是|也是|同时是|担任)$/

/** …部长邓康，区总工会党组书记卓少卿: behind a bare comma the post is the next person's. */
const LISTED = /^[，,]?$/

/** 姚远，市总工会副主席; 李明是北京某公司的驾驶员; 王芳任区总工会主席 */
function postsAfter(sentence: Sentence, index: number, words: Vocabulary, hasPost: boolean): FoundRelation[] {
  const person = sentence.names[index] as Named
  const later = sentence.names.slice(index + 1)
  const at = later.findIndex(({ type, entities }) => type === 'PERSON' || entities.every(isBody))
  const body = later[at]
  if (!body || body.type === 'PERSON') return []
  const link = sentence.source.slice(at === 0 ? person.end : (later[at - 1] as Named).end, body.start)
  if (INVITED_TO.test(link)) return postTaken(sentence, person, body, words)
  if (hasPost && !ALSO.test(link)) return []
  const linked = NOW_LINK.test(link) ? link.length <= 24 : at === 0 && LINK.test(link)
  if (!linked) return []
  const next = later[at + 1]
  const limit = Math.min(next?.start ?? sentence.end, body.end + LONGEST_TITLE)
  const title = titleAt(sentence.source.slice(body.end, limit), words)
  if (!title || (LISTED.test(link) && next?.type === 'PERSON' && next.start - body.end <= title.length + 1))
    return []
  return body.entities.map((entity) =>
    position(sentence, person, entity, title, person.start, body.end + LONGEST_TITLE),
  )
}

/** 副主任李明还兼任区科协主席: who has one post already. */
const ALSO = /^[，,]?(?:还|也|同时|并|又)?(?:是|兼任|担任|出任|当选(?:为)?|兼)$/

const INVITED_TO = /^(?:受邀|受聘|应邀|被派|主动)?[到在]$/

/** 鲍恩受邀到某公司担任“技术顾问” */
function postTaken(sentence: Sentence, person: Named, body: Named, words: Vocabulary): FoundRelation[] {
  const taken = /^(?:担任|出任|任)[“‘]?([^，。“”‘’]{2,14})/.exec(
    sentence.source.slice(body.end, body.end + 20),
  )?.[1]
  if (!taken || !isTitle(taken, words)) return []
  return body.entities.map((entity) =>
    position(sentence, person, entity, taken, person.start, body.end + LONGEST_TITLE),
  )
}

/** 周兰全票当选为行业工会主席; 李明…，去年又当选区总工会兼职副主席: what the last person before was chosen for. */
function postsTaken(sentence: Sentence, index: number, words: Vocabulary): FoundRelation[] {
  const person = sentence.names[index] as Named
  const next = sentence.names.findIndex(({ type }, i) => i > index && type === 'PERSON')
  const others = sentence.names.slice(index + 1, next < 0 ? undefined : next)
  return others.flatMap((body, i) => {
    if (!body.entities.every(isBody)) return []
    const from = Math.max(person.end, others[i - 1]?.end ?? 0)
    // Right behind the name it is read by postsAfter.
    const lead = sentence.source.slice(from, body.start)
    if (!CHOSEN.test(lead) || (from === person.end && LINK.test(lead))) return []
    const title = titleAt(sentence.source.slice(body.end, body.end + LONGEST_TITLE), words)
    const end = body.end + title.length
    return title === ''
      ? []
      : body.entities.map((entity) => position(sentence, person, entity, title, person.start, end))
  })
}

const CHOSEN = /(?:当选|选举|推选|任命|聘任|增选)(?:为|担任)?(?:了)?$/

/** The longest run of titles at the text's begin. */
function titleAt(text: string, words: Vocabulary): string {
  const stop = text.search(/[，,。；;：:！？）)\s]/)
  const run = text.slice(0, stop < 0 ? text.length : stop).replace(/^的/, '')
  for (let end = run.length; end >= 2; end--) if (isTitle(run.slice(0, end), words)) return run.slice(0, end)
  return ''
}

function position(
  sentence: Sentence,
  person: Named,
  object: ArticleEntity,
  title: string,
  start: number,
  end = person.end,
): FoundRelation {
  const rule = start < person.start ? 'position/before-name' : 'position/after-name'
  const span = {
    start: Math.min(start, person.start),
    end: Math.min(Math.max(end, person.end), sentence.end),
  }
  const subject = person.entities[0] as ArticleEntity
  const evidence = trim(sentence.source, span, sentence.field)
  return { subject, type: 'HOLDS_POSITION', object, title, basis: 'TEXT', rule, evidence }
}
