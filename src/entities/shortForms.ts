import type { Draft } from './draft.ts'

/** Names of bodies whose short forms the article may use. */
const BODY = new Set(['COMPANY', 'INSTITUTION', 'VENUE'])
/** A firm is an institution to some. */
const OPEN = new Set(['COMPANY', 'INSTITUTION'])
const LONG_ENOUGH_FOR_SLIPS = 7
/** No article names more bodies that end alike; a text that does gets no short forms beyond them. */
const MOST_ALIKE = 200

/**
 * Binds short forms to the long one of the same article: 京北职业技术学院 → 北京京北职业技术学院, 顺丰新元营业店 →
 * 北京顺丰速运有限公司新元营业店; and an OCR slip that lost a character (北京建投资公司) to the whole name. Only where
 * just one long form fits.
 */
export function bindShortForms(drafts: Draft[], isPlaceName: (name: string) => boolean): Draft[] {
  const bodies = drafts.filter(
    ({ type, kind }) => BODY.has(type) || (type === 'UNION' && kind === 'GRASSROOTS'),
  )
  const byKey = new Map(bodies.map((draft) => [`${draft.type}/${draft.key}`, draft]))
  const target = new Map<string, { to: Draft; reason: string }>()
  const byTail = groupBy([...byKey.values()], ({ name }) => tailOf(name))
  for (const [key, short] of byKey) {
    const longer = (byTail.get(tailOf(short.name)) ?? []).filter(
      (long) => plainUnion(long.name).length > plainUnion(short.name).length && fits(short, long),
    )
    const best = longer.filter((long) =>
      isShortOf(plainUnion(short.name), plainUnion(long.name), isPlaceName),
    )
    const whole = brandOf(short, byKey) ?? wholeOf(best)
    if (whole) target.set(key, { to: whole, reason: `short form of ${whole.name}` })
    else {
      const slips = longer.filter((long) => isSlipOf(short.name, long.name, isPlaceName))
      if (slips.length === 1)
        target.set(key, { to: slips[0] as Draft, reason: `printed without a character of ${slips[0]?.name}` })
    }
  }
  const bound = drafts.map((draft) => {
    const found = target.get(`${draft.type}/${draft.key}`)
    if (!found) return draft
    const { key, name, kind, place, type } = found.to
    return { ...draft, type, key, name, kind, place, mention: { ...draft.mention, reason: found.reason } }
  })
  return bindEmployers(bound, target)
}

/** 攀钢集团 is 攀钢, where the article names it so, not 成都攀钢建设集团. */
function brandOf({ type, name }: Draft, byKey: ReadonlyMap<string, Draft>): Draft | null {
  return (name.endsWith('集团') && byKey.get(`${type}/${name.slice(0, -2)}`)) || null
}

/** The only one, or the longest where it holds all others: 京蔚高速|西胡林服务区|“工会驿站·司机之家”. */
function wholeOf(long: readonly Draft[]): Draft | null {
  const [longest] = [...long].sort((a, b) => b.name.length - a.name.length)
  return longest && long.every(({ name }) => longest.name.endsWith(name)) ? longest : null
}

function groupBy(drafts: readonly Draft[], keyOf: (draft: Draft) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const same = groups.get(keyOf(draft))
    if (!same) groups.set(keyOf(draft), [draft])
    else if (same.length < MOST_ALIKE) same.push(draft)
  }
  return groups
}

/** 恒德社区工会委员会 is 恒德社区工会. */
function plainUnion(name: string): string {
  return name.replace(/(?<=工会)委员会$/, '')
}

function tailOf(name: string): string {
  return plainUnion(name).replace(/[”’]$/, '').slice(-2)
}

/** 保障房中心工会 follows 保障房中心 to 北京保障房中心. */
function bindEmployers(drafts: Draft[], target: ReadonlyMap<string, { to: Draft; reason: string }>): Draft[] {
  const long = new Map([...target].map(([key, { to }]) => [key.slice(key.indexOf('/') + 1), to.name]))
  const unions = byTails(drafts.filter(({ type }) => type === 'UNION'))
  const known = new Map(drafts.map((draft) => [`${draft.type}/${draft.name}`, draft]))
  return drafts.map((draft) => {
    if (draft.type !== 'UNION' && draft.type !== 'INSTITUTION') return draft
    const match = /^(.+?)(工会(?:委员会)?|党委.*|团委)$/.exec(draft.name)
    if (!match) return draft
    const employer = long.get(match[1] as string) ?? employerOf(draft, match[1] as string, unions)
    if (!employer) return draft
    const name = `${employer}${match[2]}`
    const like = known.get(`${draft.type}/${name}`)
    return {
      ...draft,
      name,
      key: like?.key ?? name,
      place: like?.place ?? draft.place,
      mention: { ...draft.mention, reason: `short form of ${name}` },
    }
  })
}

function employerOf(draft: Draft, short: string, unions: ReadonlyMap<string, Set<string>>): string | null {
  if (draft.type !== 'UNION' || short.length < 3 || draft.key !== draft.name) return null
  const names = unions.get(draft.name) ?? new Set()
  const [only] = names
  return names.size === 1 && only ? only.replace(/工会(?:委员会)?$/, '') : null
}

/** Names by what is left of them without two or three characters, a place, at the beginning: 保障房中心工会. */
function byTails(unions: readonly Draft[]): Map<string, Set<string>> {
  const tails = new Map<string, Set<string>>()
  for (const name of new Set(unions.map((union) => union.name))) {
    for (const length of [2, 3]) {
      const tail = name.slice(length)
      const same = tails.get(tail)
      if (same) same.add(name)
      else tails.set(tail, new Set([name]))
    }
  }
  return tails
}

function fits(short: Draft, long: Draft): boolean {
  if (short.key === long.key) return false
  return short.type === long.type || (OPEN.has(short.type) && OPEN.has(long.type))
}

/** 安徽|职业技术学院 is no short form of 安徽机电职业技术学院: nothing in it but the place and what it is. */
const CLASS_ONLY =
  /^(?:职业|技术|师范|工业|理工|科技|农业|财经|医科|医学|建筑|交通|第[一二三四五六七八九十]|人民|中心|实验|建设|投资|物流|集团|控股|有限|责任|股份|公司|学院|大学|学校|医院|中学|小学|附属|服务)+$/

/** Pieces of two characters and more, in order, the end the same, something of its own among them. */
function isShortOf(short: string, long: string, isPlaceName: (name: string) => boolean): boolean {
  // 服务区“工会驿站·司机之家” and the quotation alone
  if (long.endsWith(`“${short}”`) && short.length >= 4) return true
  if (short.length < 4 || !long.endsWith(short.slice(-2))) return false
  let own = short
  for (let length = Math.min(5, own.length - 2); length >= 2; length--)
    if (isPlaceName(own.slice(0, length))) {
      own = own.slice(length)
      break
    }
  if (own.length < 4 || CLASS_ONLY.test(own)) return false
  if (long.endsWith(short))
    return (
      isPlaceName(long.slice(0, -short.length)) ||
      long.length - short.length <= 6 ||
      /(?:附属|公司|集团|局|委员会|大学|医院)$/.test(long.slice(0, -short.length))
    )
  let at = 0
  let pieces = 0
  for (let i = 0; i < short.length; pieces++) {
    let length = short.length - i
    while (length >= 2 && long.indexOf(short.slice(i, i + length), at) < 0) length--
    if (length < 2 || pieces === 3) return false
    at = long.indexOf(short.slice(i, i + length), at) + length
    i += length
  }
  return at === long.length
}

/** One character lost, no numeral and no part of a place: 北京建|工|投资公司. */
function isSlipOf(short: string, long: string, isPlaceName: (name: string) => boolean): boolean {
  if (long.length !== short.length + 1 || long.length < LONG_ENOUGH_FOR_SLIPS) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  const lost = long[i] as string
  if (short.slice(i) !== long.slice(i + 1) || /[\d一二三四五六七八九十东西南北中总分省市区县]/.test(lost))
    return false
  return i >= 2 && !isPlaceName(long.slice(0, i + 1))
}
