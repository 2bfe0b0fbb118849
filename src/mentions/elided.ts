import type { Mention } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

const ORGANS: Readonly<Record<string, [EntityType, string]>> = {
  工会: ['UNION', 'GRASSROOTS'],
  工会委员会: ['UNION', 'GRASSROOTS'],
  党委: ['INSTITUTION', 'PARTY'],
  党总支: ['INSTITUTION', 'PARTY'],
  党支部: ['INSTITUTION', 'PARTY'],
  团委: ['INSTITUTION', 'OTHER'],
  团总支: ['INSTITUTION', 'OTHER'],
  妇工委: ['INSTITUTION', 'OTHER'],
  妇委会: ['INSTITUTION', 'OTHER'],
  关工委: ['INSTITUTION', 'OTHER'],
  纪委: ['INSTITUTION', 'PARTY'],
}
const ORGAN = new RegExp(
  `^(?:、|和|与|及|以及|同)(${Object.keys(ORGANS)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
)
const OWN_ORGAN =
  /(?:党委[\p{Script=Han}]{0,3}部|党委|党总支|党支部|工会(?:委员会)?|团委|妇工委|关工委|纪委|行政)$/u
const GOES_ON = /^(?:书记|主席|委员|干部|会员|成员|负责|组织|工作)/

/** 北京保障房中心党委宣传部|、工会|和团委: the organs that follow in a list are of the same body. */
export function findElided(reading: Reading, earlier: readonly Mention[]): Findings {
  const mentions: Mention[] = []
  const { text } = reading
  for (const mention of earlier) {
    const own = OWN_ORGAN.exec(mention.name)
    if (!own || own.index === 0) continue
    const employer = mention.name.slice(0, own.index)
    let at = mention.end
    for (let next = ORGAN.exec(text.slice(at, at + 12)); next; next = ORGAN.exec(text.slice(at, at + 12))) {
      const organ = next[1] as string
      const end = at + next[0].length
      if (GOES_ON.test(text.slice(end, end + 2))) break
      const [type, kind] = ORGANS[organ] as [EntityType, string]
      const candidate = { start: end - organ.length, end, type, kind, name: `${employer}${organ}` }
      mentions.push(makeMention(reading, { ...candidate, rule: 'elided/organ', confidence: 0.9 }))
      at = end
    }
  }
  return { mentions: mentions.concat(employersUnions(reading, earlier)), dropped: [] }
}

/** 公司工会, 学校工会 at the begin of a clause or behind a particle; 某公司工会 is a name, 企业工会 are unions in general. */
const BARE_UNION = /(公司|集团|学校|学院|医院|项目部|分公司|分局)工会(?!联合会|会员|组织|小组)/g
const BEFORE_BARE = /[，。；：、“\s在由向经从]/

const EMPLOYERS = ['公司', '集团', '学校', '学院', '医院', '项目部', '分公司', '分局']

/** …有限公司焊接班班长说，公司工会连续5年…: the union of the employer named last before it, of the same kind. */
function employersUnions(reading: Reading, earlier: readonly Mention[]): Mention[] {
  const { text } = reading
  const bodies = earlier.filter(
    ({ type, kind }) => /^(?:COMPANY|INSTITUTION)$/.test(type) || kind === 'GRASSROOTS',
  )
  const byEnd = [...bodies].sort((a, b) => a.end - b.end)
  const lastOf = new Map<string, Mention>()
  let next = 0
  return [...text.matchAll(BARE_UNION)].flatMap((match) => {
    const word = match[1] as string
    const start = match.index
    if (start > 0 && !BEFORE_BARE.test(text[start - 1] as string)) return []
    for (let body = byEnd[next]; body && body.end <= start; body = byEnd[++next])
      for (const kind of EMPLOYERS) if (isKind(body, kind)) lastOf.set(kind, body)
    const employer = lastOf.get(word)
    if (!employer) return []
    const name = `${employer.name.replace(/工会(?:委员会)?$/, '')}工会`
    const candidate = {
      start,
      end: start + match[0].length,
      type: 'UNION' as const,
      kind: 'GRASSROOTS',
      name,
    }
    return [makeMention(reading, { ...candidate, rule: 'elided/employer', confidence: 0.8 })]
  })
}

function isKind({ type, kind, name }: Mention, word: string): boolean {
  const employer = name.replace(/工会(?:委员会)?$/, '')
  if (word === '公司') return type === 'COMPANY' || /公司$/.test(employer)
  if (word === '学校') return kind === 'SCHOOL' || /(?:学校|中学|小学|学院|大学)$/.test(employer)
  return employer.endsWith(word)
}
