/** Whether a text stops before its sentence does, as at a column break: …建立长效机制， · …走进某镇“司机之 */
export function breaksOff(text: string): boolean {
  const end = text.slice(-12).replace(/[”’」』）)》】\]"'\s]+$/, '')
  if (end === '') return false
  if (/[。！？!?…]$/.test(end) || /[A-Za-z0-9]\.$/.test(end)) return false
  return true
}

/** Words that open a paragraph and hardly ever go on with a cut sentence. */
const OPENER =
  /^(?:据了解|据悉|据介绍|据统计|记者(?:了解到|获悉|从|在)|近日[，,]|日前[，,]|连日来|近年来|去年以来|今年以来|下一步|接下来|此外[，,]|与此同时|同时[，,]|会上[，,]|会议(?:指出|强调|要求|认为)|会后[，,]|活动(?:中|现场|当天|期间)|现场[，,]|当天[，,]|仪式上[，,]|目前[，,]|截至目前|其中[，,]|在.{1,20}(?:方面|中|上|下)[，,]|\d{1,2}月\d{1,2}日|20\d\d年)/

/** 揭牌当天，… · 走访慰问期间，… · 某区总工会相关负责人表示，…: where a sentence opens with its time or with who says it. */
const ACTED =
  /^(?:[^，。、“”]{1,12}(?:当天|当日|现场|期间|之后|以来|过程中|会上|环节)|[^，。、“”]{2,20}(?:表示|介绍|告诉记者|认为|指出|要求|强调))[，,：:]/

/** How much a text looks like the first of a paragraph: from −4 (surely goes on) to 3 (surely begins). */
export function freshness(text: string): number {
  if (/^[，、。；：！？”’》）,.;:!?)]/.test(text)) return -4
  if (/^(?:[的了们着过等]|以及|[和与及并]|\p{Script=Han}[，、。；])/u.test(text)) return -2
  if (/^(?:据了解|据悉|据介绍|据统计|记者了解到|此外[，,]|下一步[，,]|与此同时)/.test(text)) return 3
  if (OPENER.test(text)) return 2
  if (ACTED.test(text)) return 1.5
  if (/^[“"《]/.test(text)) return 0.5
  return /^\p{Script=Han}{2,12}(?:工会|公司|街道|法院|学院|集团|中心|医院)/u.test(text) ? 0.5 : 0
}
