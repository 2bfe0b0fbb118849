import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

/** 拨打|12351职工服务热线: the trade unions' own number all over China. Source: 中华全国总工会, 12351 职工维权热线. */
const HOTLINE = /12351(?:全国|职工|工会|会员|服务|维权|普惠|法律|援助)*(?:热线|平台|电话)/gu
/** 登录|川工之家APP, 下载|湘工惠小程序 */
const NAMED =
  /(?:登录|登陆|下载|依托|通过|打开|使用|关注|上线|开通|用好|注册|借助|进入|扫码|开发|推出|运用)(?:了|的)?(?<name>[\p{Script=Han}\d]{2,10}?(?:手机)?(?:APP|App|app|小程序|微信公众号|公众号|客户端|视频号))/gu
const KINDS = /APP|App|app|小程序|公众号|客户端|视频号/
const GENERIC =
  /^(?:手机|微信|官方|线上|网上|网络|其|该|本|单位|企业|公司|自己|相关|专用|专属|自主|各类|多个|工会|职工|平台|服务|的|了|一款|这个|抖音|等|和|、)*(?:APP|App|app|小程序|微信公众号|公众号|客户端|视频号)$/
const ACTS = /[的了在为将和与及]|登录|下载|通过|关注|开展|报名|领取/

/** Platforms without quotation marks: the unions' hotline, and what is logged in to or followed. */
export function findPlatforms(reading: Reading): Findings {
  const { text } = reading
  const mentions: Mention[] = []
  for (const { 0: printed, index } of text.includes('12351') ? text.matchAll(HOTLINE) : [])
    mentions.push(platform(reading, index, index + printed.length))
  for (const { 0: printed, index, groups } of KINDS.test(text) ? text.matchAll(NAMED) : []) {
    const name = groups?.name ?? ''
    const end = index + printed.length
    if (!GENERIC.test(name) && !ACTS.test(name)) mentions.push(platform(reading, end - name.length, end))
  }
  return { mentions, dropped: [] }
}

function platform(reading: Reading, start: number, end: number): Mention {
  const candidate = { start, end, type: 'PROGRAM' as const, kind: 'PLATFORM' }
  return makeMention(reading, { ...candidate, rule: 'program/platform', confidence: 0.75 })
}
