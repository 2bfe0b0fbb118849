import { withoutNames } from './besideFigure.ts'
import type { Figure } from './figures.ts'
import type { Turn } from './turns.ts'

/** Wordings of a figure's clause that speak for one kind of subject and against another. */
const CUES: readonly [cue: string, pattern: RegExp][] = [
  // 新建驿站6家, 调解纠纷39件: what unions do
  [
    'work',
    /建会|会员|入会|走访|慰问|筹集|化解|调解|集体合同|集体协商|新建|建成|选树|培育|组建工会|覆盖企业|成立|建立|设立/,
  ],
  // 达成意向216人, 选手90名: what only an event has
  [
    'event',
    /达成|意向|用人单位|招聘企业|带来岗位|参观|观众|展出|展品|参展|参赛|选手|代表队|[上往首]届|现场|角逐|较量|比拼|奖\d/,
  ],
  ['attend', /参加|参与|聆听|到场|报名|观摩|出席|体验|前来|参赛|吸引|投递|汇[集聚]|来自/],
  ['reach', /受益|惠及|服务|接待|覆盖|帮助|解决|解答/],
  ['give', /招募|发[放出]|资助|帮扶|投入|补助|补贴|扶持|送|赠/],
  ['make', /举办|开展|开设|组织|培训|培养|聘请|招募|选派|组建/],
  // 面积80平方米, 藏书8600册: what a place has inside
  ['extent', /面积|藏书|占地|设有|配备|内设|容纳|改建/],
  // 现有产业工人186万人: what a region has
  ['region', /现有|常年|聚集|集聚|居民|人口|户籍|常住|产业工人|共有/],
  ['win', /[获夺斩摘][^，]{0,6}(?:[一二三特金银铜]等?奖|奖[牌项]?|金牌|银牌|专利)/],
]

/** The cues of a figure's clause, its names left out: 慰问 in “送文化”慰问演出 says nothing of what is done. */
export function cuesOf(turn: Turn, figure: Figure): string[] {
  const bare = withoutNames(turn)
  const cues = CUES.filter(([, pattern]) => pattern.test(bare)).map(([cue]) => cue)
  return figure.kind === 'people' ? ['people', ...cues] : cues
}
