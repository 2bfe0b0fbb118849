import type { Vocabulary } from './vocabulary.ts'

/** A run of titles before a name is no longer than this. */
export const LONGEST_TITLE = 40

/** What the last character of nearly every post or occupation is: 分拣组组长, 数控铣工, 快递小哥, 志愿者. */
const OFFICE = /^\p{Script=Han}+(?:书记|主席|主任|[长员师工官理裁监授手者哥姐嫂妹兵])$/u

/** 维权和职工服务部部长, 宣传教育与网络工作处副处长: the post in a department, whose name may hold a conjunction. */
const DEPARTMENT =
  /^[\p{Script=Han}]{2,12}(?:部|处|科|室|股|中心|办公室)(?:[一二三四]级)?(?:副?[部处科室股]长|副?主任|干部|干事|科员|工作人员|主任科员|调研员|主办|负责人)$/u

/** All of it is titles joined by 、, each ending in a word of the list: 党组成员、副主席; 党群工作部部长. */
export function isTitle(text: string, words: Vocabulary): boolean {
  if (text === '' || text.length > LONGEST_TITLE || /[。！？；;：:0-9]/.test(text)) return false
  return text
    .split(/[、，,]|兼(?!职)/)
    .every(
      (post) => DEPARTMENT.test(post) || post.split('和').every((part) => endsInTitle(part.trim(), words)),
    )
}

/** 诉调对接律师 and 对外联络部 hold no preposition; 把矿泉水送到焊工手中 tells of a deed. */
const NO_TITLE = /[的在与为向了将]|对(?![接外])|[送来走交递赠发][到给]/

function endsInTitle(part: string, words: Vocabulary): boolean {
  if (part.length < 2 || part.length > 16 || NO_TITLE.test(part)) return false
  if (part.length <= 10 && OFFICE.test(part)) return true
  for (let length = Math.min(part.length, 10); length >= 2; length--)
    if (words.titles.has(part.slice(-length))) return true
  return false
}
