import type { BylineRole } from '../model/ontology.ts'

/** The words of which bylines are made: roles, what may stand before them, deeds, offices, places of work. */

export const ROLE =
  /^(实习记者|见习记者|实习生|摄影记者|图片记者|视觉记者|记者|评论员|通讯员|撰稿人|撰稿|摄影|作者|策划|统筹|监制|制图|绘图|漫画|插图|设计|视频|剪辑|口述人?|讲述人?|审核|校对)/

/** What people are called who neither wrote nor took pictures: 策划/某某 漫画/某某. */
const OTHERS = /^(?:策划|统筹|监制|制图|绘图|漫画|插图|设计|视频|剪辑|口述|讲述|审核|校对)/

const ROLES: Record<string, BylineRole> = {
  实习记者: '实习记者',
  见习记者: '实习记者',
  实习生: '实习记者',
  摄影记者: '摄影',
  图片记者: '摄影',
  视觉记者: '摄影',
  摄影: '摄影',
  记者: '记者',
  评论员: '记者',
}

/** 特约撰稿人, 作者 and whoever else writes without being a reporter is a 通讯员; null for who does something else. */
export function roleOf(word: string): BylineRole | 'OTHER' {
  return OTHERS.test(word) ? 'OTHER' : (ROLES[word] ?? '通讯员')
}

/** Where a word for a role begins inside a chunk: 首席|记者, 记者张三|通讯员李四. */
export const ROLE_STARTS =
  /(?=实习记者|见习记者|实习生|摄影记者|图片记者|视觉记者|通讯员|(?<!实习|见习|摄影|图片|视觉)记者)/

/** What may stand before the word for the role: 本报, 首席, 驻沪, 融媒体首席. */
export const MODIFIER =
  /^(?:本报|本网|本刊|本台|我报|讯|全媒体|融媒体?|文字|首席|特约|特派|高级|资深|驻\p{Script=Han}{1,3})+$/u

/** 某某工人报全媒体, 某某融媒体中心, 某某新闻 before 记者: the medium's name and the desk. */
export const MEDIUM =
  /[报网台社]·?(?:\p{Script=Han}{2,4})?(?:首席|特约)$|\p{Script=Han}{2}(?:全媒体|融媒体?(?:中心)?|传媒|客户端|新闻|在线|观察)$/u

/** Words for what was done. 图 and 摄 credit a picture, 文 and 报道 do not; 摄影报道 and 图文 are both. */
export const DEED =
  /^(?:摄影报道|图文报道|文并摄|文图|图文|摄影|供图|供稿|报道|撰文|采写|(?:采访)?整理|记录人?|摄|文|图)$/
export const PHOTO_DEED = /[摄图]/
export const WROTE_DEED = /[文道]/

/** Bylines without people: 本报评论员, 本报编辑部, 本报综合报道. */
export const OFFICE = /^(?:本报|本刊|本网|新华社|人民日报)?(?:特约)?(?:评论员|编辑部|综合报道|综合消息|综合)$/

/** 省总工会 in （省总工会 张三）: where the writer works. */
export const AFFILIATION =
  /(?:工会|[省市区县州]总|公司|集团|中心|学院|医院|[局厂矿队站社部委校报网台所处科段店馆])$/
