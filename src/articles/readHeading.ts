import type { Block } from './readBlocks.ts'

export interface Heading {
  headline: string
  kicker: string | null
  subtitle: string | null
}

/** Title lines that stand together → which of them is the headline, what is above it, what below. */
export function readHeading(titles: Block[]): Heading {
  const lines = joinWrapped(titles)
  const scores = lines.map((line, i) => weight(line, i, lines.length))
  const best = scores.indexOf(Math.max(...scores))
  const above = lines.slice(0, best).map((line) => line.text)
  const below = lines.slice(best + 1).map((line) => line.text)
  return {
    headline: lines[best]?.text ?? '',
    kicker: above.length > 0 ? above.join(' ') : null,
    subtitle: below.length > 0 ? below.join(' ') : null,
  }
}

/** A title that breaks inside a quotation or a bracket goes on in the next line: 打造“司机 / 之家” 温暖… */
function joinWrapped(titles: Block[]): Block[] {
  const lines: Block[] = []
  for (const title of titles) {
    const last = lines.at(-1)
    if (last && (unclosed(last.text) || /[、，与和及]$/.test(last.text)))
      lines[lines.length - 1] = { ...last, text: last.text + title.text }
    else lines.push(title)
  }
  return lines
}

function unclosed(text: string): boolean {
  return ['“”', '《》', '（）', '「」'].some(
    ([open, close]) => text.lastIndexOf(open as string) > text.lastIndexOf(close as string),
  )
}

/** Names an actor at its beginning: 某区总工会…, 某某公司…, 某某街道…, 全省…; but neither 推动…工作 nor 寒冬送暖 工会行动. */
const ACTOR =
  /^(?!推动|推进|让|为|用|以|把|打造|聚焦|聚力|协同|助力|关爱|情系|凝聚|传承|弘扬|践行|共)(?:[^\s，：]{1,15}?(?:工会|公司|集团|学院|学校|大学|医院|法院|检察院|街道|中心|银行|协会|基金会|联合会|服务区|[省市区县镇乡局])|全[国省市区县]|[本我][省市区县]|\d{4}年|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)/

const DEED =
  /(?:启动|举行|举办|召开|开展|组织|成立|揭牌|落地|走进|推动|推进|慰问|打造|服务|送|获|建|新增|出台|发布|部署|表彰|培训|呵护|探索|助力|赋能|开通|签约|命名|印发)/

/** Names an actor and a deed, as headlines do and subheadings seldom: 某市总工会、市中级人民法院联合召开部署会. */
export function tellsDeed(text: string): boolean {
  return text.length >= 14 && ACTOR.test(text) && DEED.test(text)
}

function weight(line: Block, index: number, count: number): number {
  const { text, level } = line
  let score = index === 0 ? 0.3 : 0
  if (level > 0) score += 4 - level / 2
  if (ACTOR.test(text)) score += 2
  if (DEED.test(text)) score += 1
  if (count > 2 && index > 0 && index < count - 1) score += 0.5
  if (/^(?:——|—|--|记|访|侧记)/.test(text)) score -= 5
  if (/^[（(].*[）)]$/.test(text)) score -= 3
  if (/[：:]$/.test(text) || text.length < 6) score -= 1
  return score
}

/**
 * Whether a line is a slogan such as papers print over every page: 深入学习贯彻某某精神 奋力开拓某某新局面. Two halves that
 * answer one another, or words of campaigns, and nobody who does a thing.
 */
export function isSlogan(text: string): boolean {
  const halves = text.split(/[\s　·]+/)
  const answering = halves.length >= 2 && halves.every((half) => half.length >= 3)
  const words = text.match(
    /学习|贯彻|落实|精神|奋力|开拓|谱写|新局面|新篇章|新征程|新时代|新使命|新作为|新业绩|建功|奋进|凝心|聚力|踔厉|笃行|团结|奋斗|牢记|感恩|砥砺|喜迎|庆祝|热烈|祝贺|高质量|现代化|中国梦|主题教育|思想|两会|主人翁|同心|启航|跟党走|强国|复兴/g,
  )
  const hits = new Set(words ?? []).size
  return (
    hits >= 3 ||
    (hits >= 2 && (answering || text.length <= 16)) ||
    (hits >= 1 && answering && !ACTOR.test(text))
  )
}
