import { describe, expect, test } from 'vitest'
import { read, show } from './show.ts'

/** Pages on which a simpler reading goes wrong. All texts are made up. */
const PAGES: [what: string, page: string, articles: string[]][] = [
  [
    'who says it stands a column break behind what is said; 据 opens a sentence, never a title',
    `巢湖市总工会送清凉

本报讯（记者 于涛）巢湖市总工会为职工送去西瓜。“今年会员超过4600人。”

巢湖市总工会主席苏敏说。

据巢湖市总工会劳动经济

部相关负责人介绍，活动持续到九月。`,
    [
      '巢湖市总工会送清凉 | 记者于涛 | 巢湖市总工会为职工送去西瓜。“今年会员超过4600人。”巢湖市总工会主席苏敏说。⏎据巢湖市总工会劳动经济部相关负责人介绍，活动持续到九月。',
    ],
  ],
  [
    'a headline that tells a deed opens an article without byline, close under the one before',
    `巢湖市第二届职工运动会闭幕

9月6日，巢湖市第二届职工运动会闭幕。来自全市的职工参加了比赛。

此次运动会由巢湖市总工会举办。

县总工会、县人民法院联合召开庐江县劳动争议调解工作推进会

为维护职工权益，县人民法院、县总工会设立调解室。会上，双方为调解室揭牌，随后召开了联合工作

座谈会。`,
    [
      '巢湖市第二届职工运动会闭幕 |  | 9月6日，巢湖市第二届职工运动会闭幕。来自全市的职工参加了比赛。⏎此次运动会由巢湖市总工会举办。',
      '县总工会、县人民法院联合召开庐江县劳动争议调解工作推进会 |  | 为维护职工权益，县人民法院、县总工会设立调解室。会上，双方为调解室揭牌，随后召开了联合工作座谈会。',
    ],
  ],
  [
    'the title of a photo follows its text and credit',
    `呼伦贝尔市总工会服务牧区职工

本报讯（记者 海兰）呼伦贝尔市总工会组织医疗队服务牧区职工。

日前，海拉尔区女职工学做奶食品，体验民族饮食文化。本报记者 海兰 摄影报道

学做奶食品

赤峰市总工会开展春季送岗

本报讯（记者 乌云）赤峰市总工会开展春季送岗活动。`,
    [
      '呼伦贝尔市总工会服务牧区职工 | 记者海兰 | 呼伦贝尔市总工会组织医疗队服务牧区职工。',
      '[PHOTO] 学做奶食品 | 记者海兰 摄影海兰 | 日前，海拉尔区女职工学做奶食品，体验民族饮食文化。',
      '赤峰市总工会开展春季送岗 | 记者乌云 | 赤峰市总工会开展春季送岗活动。',
    ],
  ],
  [
    'a photo without title between two articles',
    `日照港工会开展夏送清凉

本报讯（记者 于涛）日照港工会为码头工人送去西瓜和绿豆汤。

近日，莒县职工在文化广场跳起健身操。本报记者 苏敏 摄影报道

临朐县总工会关爱环卫工人

本报讯（记者 马骏）临朐县总工会为环卫工人体检。`,
    [
      '日照港工会开展夏送清凉 | 记者于涛 | 日照港工会为码头工人送去西瓜和绿豆汤。',
      '[PHOTO]  | 记者苏敏 摄影苏敏 | 近日，莒县职工在文化广场跳起健身操。',
      '临朐县总工会关爱环卫工人 | 记者马骏 | 临朐县总工会为环卫工人体检。',
    ],
  ],
  [
    'a photo box between two whole paragraphs',
    `乌鲁木齐地铁工会办好职工食堂

本报讯（记者 阿依努尔）乌鲁木齐地铁工会改造职工食堂。

开心一刻

日前，米东区职工参加趣味运动会。

本报记者 刘伟 摄影报道

据了解，新食堂可供三百人同时就餐。

下一步，工会将增设夜宵窗口。`,
    [
      '乌鲁木齐地铁工会办好职工食堂 | 记者阿依努尔 | 乌鲁木齐地铁工会改造职工食堂。⏎据了解，新食堂可供三百人同时就餐。⏎下一步，工会将增设夜宵窗口。',
      '[PHOTO] 开心一刻 | 记者刘伟 摄影刘伟 | 日前，米东区职工参加趣味运动会。',
    ],
  ],
  [
    'a lead that a column break cut',
    `拉萨市总工会慰问援藏干部

本报讯（记者 次仁 通讯

员 张雪）拉萨市总工会慰问援藏干部职工。`,
    ['拉萨市总工会慰问援藏干部 | 记者次仁 通讯员张雪 | 拉萨市总工会慰问援藏干部职工。'],
  ],
  [
    'a full-width and a half-width bracket in one lead',
    `兰州市总工会开展劳动竞赛

本报讯（记者 马丽)兰州市总工会在轨道交通工地开展劳动竞赛。`,
    ['兰州市总工会开展劳动竞赛 | 记者马丽 | 兰州市总工会在轨道交通工地开展劳动竞赛。'],
  ],
  [
    'a credit between a subheading and its text',
    `海口市总工会建设工会驿站

本报讯（记者 符强）海口市总工会三年建成驿站二百座。

让歇脚更方便

符强 摄

环卫工人老林每天中午都到驿站热饭。`,
    [
      '海口市总工会建设工会驿站 | 记者符强 摄影符强 | 海口市总工会三年建成驿站二百座。⏎让歇脚更方便⏎环卫工人老林每天中午都到驿站热饭。',
    ],
  ],
  [
    'an editor’s line in the middle of the page',
    `沈阳机床集团工会开展拜师学艺

本报讯（记者 孙静）沈阳机床集团工会开展拜师学艺活动，

责任编辑 赵欣

三十对师徒签订协议。`,
    ['沈阳机床集团工会开展拜师学艺 | 记者孙静 | 沈阳机床集团工会开展拜师学艺活动，三十对师徒签订协议。'],
  ],
  [
    '下转 and 上接 are cut off',
    `浙江省总工会部署春季工作

本报讯（记者 楼兰）浙江省总工会部署春季工作，提出六项任务。（下转第三版）

（上接第一版）

宁波舟山港工会强化安全培训

本报讯（记者 项英）宁波舟山港工会强化安全培训。`,
    [
      '浙江省总工会部署春季工作 | 记者楼兰 | 浙江省总工会部署春季工作，提出六项任务。',
      '宁波舟山港工会强化安全培训 | 记者项英 | 宁波舟山港工会强化安全培训。',
    ],
  ],
  [
    'a paragraph that lost its full stop',
    `福州市总工会举办文艺汇演

本报讯（记者 林达）福州市总工会举办文艺汇演，现场气氛热烈

据了解，汇演共有十二个节目。`,
    [
      '福州市总工会举办文艺汇演 | 记者林达 | 福州市总工会举办文艺汇演，现场气氛热烈⏎据了解，汇演共有十二个节目。',
    ],
  ],
  [
    'a quotation of several paragraphs',
    `听劳模讲故事

本报记者 童谣

“我十八岁进厂，从学徒干起。

“那时候条件苦，可大家心里热。”老师傅说。`,
    ['听劳模讲故事 | 记者童谣 | “我十八岁进厂，从学徒干起。⏎“那时候条件苦，可大家心里热。”老师傅说。'],
  ],
  [
    'a table stays in its rows',
    `全省百万职工技能竞赛赛程

竞赛分三个阶段进行，安排如下：

阶段\t时间\t地点

初赛\t四月\t各市

决赛\t九月\t省会`,
    [
      '全省百万职工技能竞赛赛程 |  | 竞赛分三个阶段进行，安排如下：⏎阶段\t时间\t地点⏎初赛\t四月\t各市⏎决赛\t九月\t省会',
    ],
  ],
  [
    'a headline with names and a colon is no question',
    `王进喜班组：薪火相传六十年

本报讯（记者 祁连）大庆油田王进喜班组六十年来人才辈出。`,
    ['王进喜班组：薪火相传六十年 | 记者祁连 | 大庆油田王进喜班组六十年来人才辈出。'],
  ],
  [
    'a reprint: source before the text',
    `杭州：骑手有了议事厅

来源：工人日报

杭州市西湖区外卖骑手有了自己的议事厅，每月议事一次。`,
    ['杭州：骑手有了议事厅 | 源工人日报 | 杭州市西湖区外卖骑手有了自己的议事厅，每月议事一次。'],
  ],
  [
    'a byline at the end on a line of its own',
    `守护矿山的“安全眼”

井下八百米，安全员老秦一天要走两万步。

他说，隐患不除，寝食难安。

（山西焦煤集团工会 郭永）`,
    ['守护矿山的“安全眼” | 通讯员郭永 | 井下八百米，安全员老秦一天要走两万步。⏎他说，隐患不除，寝食难安。'],
  ],
  [
    'text before any headline is kept and reported',
    `工会还为职工办理了互助保障，共为三百人次发放补助。

厦门市总工会开展职工体检

本报讯（记者 洪亮）厦门市总工会组织一线职工免费体检。`,
    [
      ' |  | 工会还为职工办理了互助保障，共为三百人次发放补助。',
      '厦门市总工会开展职工体检 | 记者洪亮 | 厦门市总工会组织一线职工免费体检。',
    ],
  ],
  [
    'a header by its mark: the only # over several ##',
    `# 职工天地周末版

## 遂宁市总工会送戏下乡

本报讯（记者 涂山）遂宁市总工会送戏下乡。

## 广安区工会开设假期托管班

本报讯（记者 向楠）广安区工会开设假期托管班。`,
    [
      '遂宁市总工会送戏下乡 | 记者涂山 | 遂宁市总工会送戏下乡。',
      '广安区工会开设假期托管班 | 记者向楠 | 广安区工会开设假期托管班。',
    ],
  ],
  [
    'a web copy of a printed page',
    `让环卫工冬天不冷
《华北工人报》(2025年12月8日 02版)

12月5日，张家口市总工会为环卫工人送去热姜茶。
本报特约记者 成林 本报通讯员 苏文 摄`,
    [
      '[PHOTO] 让环卫工冬天不冷 | 记者成林 摄影成林 通讯员苏文 摄影苏文 | 12月5日，张家口市总工会为环卫工人送去热姜茶。',
    ],
  ],
  [
    'traditional characters',
    `高雄產業工會關懷漁工

本報訊（記者 陳立）高雄產業工會日前探訪外籍漁工。`,
    ['高雄產業工會關懷漁工 | 记者陳立 | 高雄產業工會日前探訪外籍漁工。'],
  ],
  [
    'chapters of a novel',
    `第一章 雪夜

那年冬天的雪下得格外早。老人推开门，看见院里站着一个人。

“进来吧。”老人说。

第二章 远行

天还没亮，少年就背着行囊上了路。`,
    [
      '第一章 雪夜 |  | 那年冬天的雪下得格外早。老人推开门，看见院里站着一个人。⏎“进来吧。”老人说。⏎第二章 远行⏎天还没亮，少年就背着行囊上了路。',
    ],
  ],
]

describe('odd pages', () => {
  test.each(PAGES)('%s', (_what, page, articles) => {
    expect(read(page).value.map(show)).toEqual(articles)
  })
})

describe('problems name page, line and code', () => {
  test.each<[string, string, { line: number; code: string }[]]>([
    ['nothing is wrong', '市总开会\n\n本报讯（记者 张三）市总开会。', []],
    ['body without a headline', '\n近日，工会开展活动。', [{ line: 2, code: 'BODY_WITHOUT_HEADLINE' }]],
    [
      'headline without a body',
      '市总开会\n\n本报讯（记者 张三）市总开会。\n\n区总工会走进企业',
      [{ line: 5, code: 'HEADLINE_WITHOUT_BODY' }],
    ],
    [
      'unbalanced byline',
      '市总开会\n\n本报讯（记者 张三 市总开会。',
      [{ line: 3, code: 'UNBALANCED_BYLINE' }],
    ],
    [
      'no continuation',
      '市总开会\n\n本报讯（记者 张三）市总开会，听取\n\n区总工会走进企业\n\n本报讯（记者 李四）区总工会走进企业。',
      [{ line: 3, code: 'COLUMN_BREAK_UNRESOLVED' }],
    ],
  ])('%s', (_what, page, problems) => {
    expect(read(page).problems.map(({ line, code }) => ({ line, code }))).toEqual(problems)
    for (const { file } of read(page).problems) expect(file).toBe('test')
  })
})

describe('ids', () => {
  test('the same text twice on a page gets two ids, the first as if alone', () => {
    const one = '简讯一则\n\n本报讯（记者 张三）市总开会。'
    const [alone] = read(one).value
    const [first, second] = read(`${one}\n\n${one}`).value
    expect(first?.id).toBe(alone?.id)
    expect(second?.id).not.toBe(first?.id)
  })
})
