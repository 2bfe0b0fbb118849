import type { ArticleEntity } from '../model/graph.ts'
import type { Span } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'
import { matchesOf } from '../text/matches.ts'
import type { Named } from './clauses.ts'

/** What the text has named so far, newest last. Words like 该公司 and 双方 are read against it. */
export interface Discourse {
  /** Outermost names, newest last; only the last ones are kept. */
  named: Named[]
  /** The same with the names inside other names: 大赛 of 大赛总结会, the company of 某公司工会. */
  all: Named[]
  /** Programmes that the titles name. */
  titled: readonly ArticleEntity[]
  /** Whom the article is about. */
  topic: ArticleEntity | null
}

const POINTED =
  /(?:该|本|此|这)(?:次|届|项|一|场|个|家|支|所|(?:座|间|处)(?:[^，。]{1,12}的)?)?(?:([区市县省镇乡]|街道|地区|公司|集团|企业|学[校院]|医院|中心|[校院厂所矿])?(总?工会)|(公司|集团|企业|银行|门店)|(学院|学校|院|校|医院|单位|法院|中心|基金会|协会)|(平台|项目|活动|行动|模式|工程|品牌|机制|工作法|APP|小程序|赛事|大赛|比赛|竞赛|计划|方案|仪式|培训|招聘会|联谊会|座谈会|沟通会|典礼|讲座|培训班|宣讲|课程|工作室|联盟|书屋|驿站|基地|学堂|夜校|课堂|讲堂|工作站|服务站|服务队|宣讲团|直播间|小屋))|双方|两家单位|三方|([两二三四五六])[地省市区县](?=工会|职工|共同|联合|携手|签)/g
/** Whether it is worth looking for such words at all. */
const POINTS = /[该本此这]|双方|两家单位|三方|[两二三四五六][地省市区县]/
/** 驿站内设…, 讲堂开办以来…, 目前，平台入驻…: a plain noun at a clause's begin takes up the last name that ends in it. */
const BARE_HEAD =
  /^(?:目前|如今|现在|截至目前|其间|期间|当天的?|当日的?|[一二三四五六七八九十\d]+(?:天|年|个月)来)?(展示|系列|慰问|招聘|宣讲|演出|公益|主题|专项|本届|首届|整个)?(活动|仪式|典礼|招聘会|联谊会|座谈会|沟通会|比赛|大赛|竞赛|培训班|培训(?=[由在共将邀为结历上，])|讲座|宣讲会|推介会|赛事|平台|项目|行动|工程|计划|方案|机制|模式|品牌|小程序|课堂|学堂|讲堂|驿站|服务站|工作站|中心|基地|书屋|学院|学校|医院|工作室|服务队|宣讲团|联盟|学会|协会|联合会|基金会|园区|超市|食堂|车间|专线|热线|课程|文化宫|之家|食堂|展馆|小屋|站点|服务点|联合体|夜校|学校|直播间|展览|地图|训练营|集训|义诊|小课堂|小屋|小家|书吧|茶室|文化节|运动会|评议会|推进会|现场会|决赛|预赛|沙龙|论坛|班车|食堂)(?!的|、|和|化|式|性|工作|建设|参赛|负责人|方)/
const EVENTS =
  /^(?:活动|仪式|典礼|招聘会|联谊会|座谈会|沟通会|比赛|大赛|竞赛|培训班|培训|讲座|宣讲会|推介会|赛事|展览|训练营|集训|义诊|运动会|评议会|推进会|现场会)$/
const PERSON = /^[他她](?!们|人|山|乡)/
const BARE_UNION =
  /^工会(?=将|还|也|已|工作人员|相关负责人|组织职工|通过|积极|持续|先后|联合|邀请|为|向|从|以|坚持|主动)/
/** 党委宣传部、工会和团委: one of several organs of a body. */
const LISTED_UNION = /(?<=[、和与及])工会(?=[、和与及]|共同|联合)/g
/** 公司工会主席, “…。”工会主席: the union of the company spoken of, else the article's. */
const OFFICE_UNION =
  /(?:该?(?:分?公司|分局|集团|企业|[厂院校所矿局社馆站段]|中心|学校|学院|医院)|总(?=工会)|[省市区县州旗])?工会(?=党?[副主]|党组|负责人|相关负责人|常务副主席)/g
/** 全国各级工会, 全市工会: the unions under the one that the article is about. */
const ALL_UNIONS = /全[国省市区县](?:各级)?工会(?!系统)/g
const BARE_COMPANY =
  /^(?:公司|集团|企业)(?=将|还|也|已|通过|积极|持续|先后|联合|邀请|党委|坚持|主动|始终|[在把从对自每共给向为以因按]|投入|建[成起立有]|设立|推出|推行|实施|开展|组织|制定|出台|连续|专门|不断)/

/** The words of a clause that stand for something named before, outside the names themselves. */
export function findAnaphors(text: string, clause: Span, names: readonly Named[], past: Discourse): Named[] {
  const body = text.slice(clause.start, clause.end)
  const search: Search = { start: clause.start, body, names, past, found: [] }
  if (POINTS.test(body))
    for (const match of matchesOf(body, POINTED)) {
      const entities = pointedAt(match, past)
      // 该公司工会 of a company whose union has no name: the company.
      const employer = entities.length === 0 ? /^(.+(?:公司|集团|企业))工会$/.exec(match[0])?.[1] : undefined
      if (employer) add(search, match.index, employer, lastCompany(past))
      else add(search, match.index, match[0], entities)
    }
  const ownUnion = past.topic?.type === 'UNION' ? [past.topic] : lastOf(past, 'UNION')
  if (body.includes('工会')) addUnions(search, ownUnion)
  const lead = body.search(/[^\s“]/)
  const start = body.slice(Math.max(0, lead))
  const [, kind = '', head] = BARE_HEAD.exec(start) ?? []
  // 展示活动将持续…: rather the last name that ends so as a whole.
  if (head) {
    const whole = kind === '' ? [] : headOf(text, kind + head, past)
    add(search, lead + start.indexOf(head), head, whole.length > 0 ? whole : headOf(text, head, past))
  }
  const here = body.indexOf('在这里')
  if (here >= 0) add(search, here + 1, '这里', lastOf(past, 'VENUE'))
  if (PERSON.test(start)) add(search, lead, start.slice(0, 1), lastOf(past, 'PERSON'))
  const union = BARE_UNION.exec(start)
  if (union) add(search, lead, union[0], ownUnion)
  const company = BARE_COMPANY.exec(start)
  if (company) add(search, lead, company[0], lastCompany(past))
  return search.found.sort((a, b) => a.start - b.start)
}

/** A clause whose words are looked through. */
interface Search {
  /** Where the clause begins. */
  start: number
  body: string
  names: readonly Named[]
  past: Discourse
  found: Named[]
}

function add(
  { start: begin, names, found }: Search,
  at: number,
  word: string,
  entities: ArticleEntity[],
): void {
  const start = begin + at
  const end = start + word.length
  const type = entities[0]?.type
  // 本届赛事 is one word, not 赛事 besides
  if (type && isFree(names, start, end) && isFree(found, start, end))
    found.push({ start, end, entities, type, anaphor: true })
}

function isFree(names: readonly Named[], start: number, end: number): boolean {
  return names.every((name) => name.end <= start || name.start >= end)
}

/** The last thing named before a place of the clause, persons aside. */
function thingBefore({ start, names }: Search, at: number): ArticleEntity | undefined {
  return names.findLast(({ end, type }) => end <= start + at && type !== 'PERSON')?.entities[0]
}

function addUnions(search: Search, ownUnion: ArticleEntity[]): void {
  const { body, past } = search
  for (const match of matchesOf(body, LISTED_UNION)) add(search, match.index, match[0], ownUnion)
  for (const match of matchesOf(body, ALL_UNIONS))
    add(search, match.index, match[0], allUnions(match[0], past))
  for (const match of matchesOf(body, OFFICE_UNION)) {
    const [word] = match
    const before = body[match.index - 1] ?? ''
    const isWord = !/[\p{Script=Han}\w]/u.test(before) || word.startsWith('该')
    const own = lastOf(past, 'UNION', ({ kind }) => kind === 'GRASSROOTS')
    // 祖祥公司党总支书记、工会主席: of that firm, whose union may have no name here.
    const firm = word === '工会' && before === '、' ? thingBefore(search, match.index) : undefined
    // 县人大常委会副主任、县工会主席: the 县总工会
    const level = /^[省市区县州旗](?=工会$)/.exec(word)?.[0]
    if (isWord && level) add(search, match.index, word, lastOf(past, 'UNION', isUnionAt(level)))
    if (!isWord || level || (firm && hasOwnUnion(firm) && !own.some((union) => isUnionOf(union, firm))))
      continue
    // 街道工委副书记、总工会主席
    const isTerritorial = word === '总工会' || (word === '工会' && own.length === 0)
    const place = word === '总工会' ? thingBefore(search, match.index)?.name.slice(0, 3) : undefined
    const there = place ? lastOf(past, 'UNION', ({ name }) => name.startsWith(place)) : []
    add(search, match.index, word, there.length > 0 ? there : isTerritorial ? ownUnion : own)
  }
}

function isUnionAt(level: string): (union: ArticleEntity) => boolean {
  return ({ name }) => name.endsWith(`${level}总工会`)
}

/** 燕昌集团工会 and 北京燕昌热力集团有限公司 share a name. */
function isUnionOf(union: ArticleEntity, firm: ArticleEntity): boolean {
  const names = [firm.name, ...firm.aliases]
  const employer = union.name.replace(/工会(?:委员会)?$/, '')
  return names.some((name) => employer.startsWith(name.slice(0, 4)) || name.includes(employer.slice(-4, -2)))
}

/** 市教育局党委委员、工会主席 is of the bureau's own union; 县人大常委会副主任、工会主席 is of the county's. */
function hasOwnUnion({ type, kind, name }: ArticleEntity): boolean {
  if (type === 'INSTITUTION' && kind === 'GOVERNMENT') return /(?:[局厅署院]|.资委|.健委|.改委)$/.test(name)
  return type === 'COMPANY' || (type === 'INSTITUTION' && kind !== 'PARTY')
}

function pointedAt(match: RegExpMatchArray, past: Discourse): ArticleEntity[] {
  const [word, level, union, company, institution, program, places] = match
  if (places !== undefined) {
    const size = '〇一二三四五六'.indexOf(places.replace('两', '二'))
    const unions = match.input?.startsWith('工会', (match.index ?? 0) + word.length)
      ? lastUnions(past, size)
      : []
    return unions.length > 0 ? unions : lastPlaces(past, size)
  }
  if (union !== undefined) {
    const own = level !== undefined && !/[区市县省镇乡]|街道|地区/.test(level)
    return lastOf(past, 'UNION', ({ name, kind }) =>
      own ? kind === 'GRASSROOTS' : !level || name.includes(level),
    )
  }
  if (company !== undefined) return lastCompany(past)
  if (institution !== undefined)
    return lastOf(past, 'INSTITUTION', ({ name, kind }) =>
      institution.endsWith('校') ? kind === 'SCHOOL' : name.endsWith(institution.slice(-1)),
    )
  // 全省技能大赛已举办15届。本次大赛…: that of the headline, not the one named in passing.
  if (program !== undefined && /^[本此]/.test(word)) {
    const titled = past.titled.find(({ name }) => endsIn(name, program))
    if (titled) return [titled]
  }
  if (program !== undefined) return programOf(program, past)
  return word === '三方' ? lastGroup(past, 3) : lastGroup(past, 2)
}

/** Of the whole country only 全国总工会 is meant; of a place, the article's own union. */
function allUnions(word: string, past: Discourse): ArticleEntity[] {
  if (word.startsWith('全国'))
    return past.topic?.kind === 'NATIONAL'
      ? [past.topic]
      : lastOf(past, 'UNION', ({ kind }) => kind === 'NATIONAL')
  return past.topic?.type === 'UNION' ? [past.topic] : []
}

/** 该平台 is the last platform; 此次活动 the last event; else the last programme whose name ends as the word does. */
function programOf(word: string, past: Discourse): ArticleEntity[] {
  const alike = lastOf(past, 'PROGRAM', (entity) => entity.name.endsWith(word.slice(-2)))
  if (alike.length > 0) return alike
  if (NEVER_EVENT.test(word)) return headOf('', word, past)
  if (/平台|APP|小程序/.test(word)) return lastOf(past, 'PROGRAM', isPlatform)
  return lastOf(past, 'PROGRAM', isEvent)
}

const NEVER_EVENT = /^(?:工作室|联盟|书屋|驿站|基地|[学课讲]堂|夜校|工作站|服务[站队]|宣讲团|直播间|小屋)$/

/** The last name that ends in this noun, or for a kind of event the last event. */
function headOf(text: string, head: string, past: Discourse): ArticleEntity[] {
  for (const named of past.all.toReversed()) {
    // “老娘舅”|工作室: the noun stands behind the quoted name.
    const behind = text[named.end - 1] === '”' && text.startsWith(head, named.end)
    const entity = named.entities.find(
      ({ name, aliases, type }) =>
        (HEADED.has(type) || head === '联合会') &&
        (behind || [name, ...aliases].some((one) => endsIn(one, head))),
    )
    if (entity) return [entity]
  }
  if (EVENTS.test(head)) return lastOf(past, 'PROGRAM', isEvent)
  return head === '平台' ? lastOf(past, 'PROGRAM', isPlatform) : []
}

const HEADED: ReadonlySet<EntityType> = new Set(['PROGRAM', 'VENUE', 'INSTITUTION', 'COMPANY'])

/** 双方: the last two bodies that one sentence or list put side by side, else the last two named. */
function lastGroup(past: Discourse, size: number): ArticleEntity[] {
  const bodies: ArticleEntity[] = []
  for (const named of past.named.toReversed()) {
    if (!['UNION', 'COMPANY', 'INSTITUTION'].includes(named.type)) continue
    for (const entity of named.entities) if (!bodies.includes(entity)) bodies.push(entity)
    if (bodies.length >= size) return bodies.slice(0, size).reverse()
  }
  return []
}

/** 三地工会共同签署: the last places named, as many as it says. */
function lastPlaces(past: Discourse, size: number): ArticleEntity[] {
  const places: ArticleEntity[] = []
  for (const { entities } of past.named.toReversed())
    for (const entity of entities)
      if (entity.type === 'DISTRICT' && entity.kind !== 'REGION' && !places.includes(entity))
        places.push(entity)
  return places.length >= size ? places.slice(0, size).reverse() : []
}

/** 两地工会将共建…: the last unions named, as many as it says. */
function lastUnions(past: Discourse, size: number): ArticleEntity[] {
  const unions = new Set<ArticleEntity>()
  for (const { entities, type } of past.named.toReversed())
    if (type === 'UNION' && unions.size < size) for (const entity of entities) unions.add(entity)
  return unions.size === size ? [...unions].reverse() : []
}

/** The company named last, be it in the name of its union: 某公司工会. */
function lastCompany(past: Discourse): ArticleEntity[] {
  return lastOf({ ...past, named: past.all }, 'COMPANY')
}

function lastOf(
  past: Discourse,
  type: EntityType,
  fits: (entity: ArticleEntity) => boolean = () => true,
): ArticleEntity[] {
  for (let i = past.named.length - 1; i >= 0; i--) {
    const entity = past.named[i]?.entities.find((entity) => entity.type === type && fits(entity))
    if (entity) return [entity]
  }
  return []
}

export function isEvent(entity: ArticleEntity): boolean {
  if (entity.type !== 'PROGRAM') return false
  return EVENT_KINDS.has(entity.kind ?? '') || (entity.kind !== 'HONOUR' && isNamedEvent(entity))
}

const EVENT_KINDS: ReadonlySet<string> = new Set(['EVENT', 'COMPETITION', 'CAMPAIGN'])

/** “潮绣课堂”, 歌手大赛: by its name it takes place, whatever else it is. */
export function isNamedEvent({ name, aliases }: ArticleEntity): boolean {
  return EVENT_NAME.test(name) || aliases.some((alias) => EVENT_NAME.test(alias))
}

const EVENT_NAME =
  /(?:课堂|讲堂|讲座|培训|训练营|演出|义诊|比武|大?赛|演练|研学|[^协商学工体]会|仪式|典礼|展|文化节|沙龙|论坛)[”’》]?$/

function endsIn(name: string, head: string): boolean {
  return name.endsWith(head) || (/[”’》]$/.test(name) && name.slice(0, -1).endsWith(head))
}

function isPlatform(entity: ArticleEntity): boolean {
  return entity.kind === 'PLATFORM'
}
