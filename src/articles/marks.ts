import { isFullName } from './names.ts'

/** Shapes of lines that are neither title nor body: labels, page furniture, captions, lists. */

const BULLET = '[■□●○◆◇★☆▲△▶►◎※♦]'
const SECTION_SHAPES = [
  // >> 他山之石 <<
  /^[>＞》»]{1,3}\s*([^<＜]{2,14}?)\s*[<＜《«]{1,3}$/,
  // 【一线见闻】
  /^[【［[〔]\s*([^】］\]〕]{2,10}?)\s*[】］\]〕]$/,
  // —— 工会风采 ——, · 简讯 ·
  /^[—–\-=·•~～*]{1,4}\s*(\p{Script=Han}{2,10})\s*[—–\-=·•~～*]{1,4}$/u,
  // ■ 身边故事
  new RegExp(`^${BULLET}\\s*(\\p{Script=Han}{2,8})\\s*${BULLET}?$`, 'u'),
  // 简讯, 图片新闻: what papers call their columns, printed without any mark
  /^((?:工会)?(?:简讯|短讯|快讯|简报)|图片新闻|新闻速览|一句话新闻|本版导读|延伸阅读|(?:相关|新闻|延伸)?链接|编者按|他山之石|基层动态|基层快讯|基层传真|基层之声|工会动态|工会广角|工会天地|一线传真|一线风采|一线见闻|图说工会|图说新闻|影像|镜头|以案说法|职工之声|权威发布|热点追踪|要闻速递|各地动态|外地经验)$/,
]

/** ">> 他山之石 <<" → 他山之石; null for anything but a column label. */
export function sectionLabel(text: string): string | null {
  if (text.length > 24) return null
  for (const shape of SECTION_SHAPES) {
    const match = text.match(shape)
    if (match) return (match[1] as string).trim()
  }
  return null
}

const PAPER = '\\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|午报|时报|商报|导报|周报|快报|工人报|劳动报|工报)'
const DATE = '\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?'
const FURNITURE_SHAPES = [
  // a rule or an ornament: nothing to read
  /^[^\p{L}\p{N}]+$/u,
  // 3, A02, 第四版, 02版 要闻
  /^(?:第\s*)?[A-D]?\d{1,3}\s*[版页]?$|^第[一二三四五六七八九十]+版$|^[A-D]?\d{1,2}\s*版?\s*[|｜/·\s]\s*\p{Script=Han}{2,4}$/u,
  // 要闻 A2, 综合 03版
  /^\p{Script=Han}{2,4}\s+(?:[A-D]\d{1,2}|0\d)\s*版?$/u,
  // 河北工人报, 2025年3月3日 星期一 第2版
  new RegExp(`^(?:${PAPER}\\s*)?(?:${DATE})?\\s*(?:(?:星期|周)[一二三四五六日天])?$`, 'u'),
  new RegExp(`^.{0,16}${DATE}\\s*(?:星期|周)[一二三四五六日天].{0,40}$`, 'u'),
  // 《某某日报》(2025年10月28日 02版), 某某日报·要闻
  new RegExp(`^《?${PAPER}》?\\s*(?:[（(]\\s*${DATE}.{0,12}[）)]|[·|｜]\\s*\\p{Script=Han}{2,6})$`, 'u'),
  // 责任编辑：某某 美编：某某
  /^[■□●◆◇▲（(]?\s*(?:责任编辑|责编|責編|本版编辑|本期编辑|编辑|美术编辑|美编|版式|版面设计|组版|制图|校对|审校|值班编委|值班主任|执行主编|主编|总编辑)\s*[:：/／|丨\s].{0,60}$/,
  // 新闻热线：…, E-mail: …, 国内统一连续出版物号
  /^(?:本报|编辑部|本版)?(?:新闻热线|热线|投稿|投稿邮箱|邮箱|电子邮箱|e-?mail|邮编|邮政编码|社址|报社地址|国内统一|邮发代号|网址|https?:|www\.|广告|发行电话|零售价|印刷).{0,70}$/i,
  // 下转第三版
  /^[（(]?\s*(?:下转|上接|紧接).{1,10}版.{0,8}$/,
  // ![](images/1.jpg)
  /^!\[.*\]\(.*\)$|^<img .*>$/,
  // the names of a paper's pages
  /^(?:要闻|时事|综合|综合新闻|工会新闻|新闻|国内|国际|专版|专题|副刊|广告|特刊|理论|文化|体育)$/,
]

/** Page numbers, dates, editors, addresses, ornaments: printed for the page, not for an article. */
export function isFurniture(text: string): boolean {
  return text.length <= 90 && !/。./.test(text) && FURNITURE_SHAPES.some((shape) => shape.test(text))
}

const LIST_MARK =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)．]|第[一二三四五六七八九十]{1,3}[、，,：]|[（(]\d{1,2}[）)]|\d{1,2}[、．）)]|\d{1,2}\.(?!\d)|[①-⑳❶-❿]|[-•*]\s)/

/** 一、 （二） 3. ④: an item of a list or a numbered subheading. */
export function isListItem(text: string): boolean {
  return LIST_MARK.test(text)
}

const CAPTION =
  /^(?:[①-⑨▲△▼▽◀▶←→↑↓]+\s*)?(?:图为|图[①-⑨一二三四五1-9][:：为\s]|[上下左右]图|(?:本版)?图片(?:由|来源)|资料图|图片说明)/

/** 图为…, 上图：…, ▲图①为…: the words below a picture that stands inside an article. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text) || /^[▲△▼▽◀▶]/.test(text)
}

/** Rows of a table or columns of names: 王建国 李卫东 陈 刚. */
export function isTableRow(text: string): boolean {
  if (text.length > 120 || /[。，；]/.test(text)) return false
  if (/\t|\|.*\|/.test(text)) return true
  const cells = text.replace(/(?<=^|\s)(\S)\s+(\S)(?=\s|$)/g, '$1$2').split(/\s+/)
  return cells.length >= 3 && cells.every(isFullName)
}
