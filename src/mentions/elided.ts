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
  return { mentions, dropped: [] }
}
