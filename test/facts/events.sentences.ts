/*
 * Who runs, joins and is honoured at what, and where, over the sentences of reports of many provinces. Marked as in
 * test/support/marked.ts; written for these tests; bodies and people are invented or general.
 */

export const SPOKEN_OF: [text: string, expected: string[]][] = [
  [
    '[U:衡阳市特变电工公司工会]每年办拜师会。该[C:衡阳市特变电工公司]自2019年起实施[P/PROJECT:“传帮带”工程]。',
    ['衡阳市特变电工公司 RUNS 传帮带工程'],
  ],
  [
    '[V:汀江湿地职工书屋]已对外开放。该书屋由[U:长汀县总工会]与[I/GOVERNMENT:长汀县林业局]共建。',
    [
      '长汀县总工会 RUNS 汀江湿地职工书屋',
      '长汀县林业局 RUNS 汀江湿地职工书屋',
      '长汀县总工会 COOPERATES_WITH 长汀县林业局',
    ],
  ],
  [
    '#[P/COMPETITION:贵州省职工厨艺大赛]落幕\n[P/COMPETITION:全省职工数控大赛]已举办9届。来自[D:遵义市]、[D:毕节市]的选手参加了本次大赛的角逐。',
    ['遵义市 PARTICIPATES_IN 贵州省职工厨艺大赛', '毕节市 PARTICIPATES_IN 贵州省职工厨艺大赛'],
  ],
]

export const WHO_WAS_THERE: [text: string, expected: string[]][] = [
  [
    '[P:安全生产总结会]日前召开。[U:怀化市总工会]副主席[N:唐亮]，以及[I:怀化市应急局]、[I:怀化市住建局]等单位负责人，有关企业负责人，受表彰职工，共80人参加会议。',
    [
      '唐亮 HOLDS_POSITION 怀化市总工会 (副主席)',
      '唐亮 PARTICIPATES_IN 安全生产总结会',
      '怀化市住建局 PARTICIPATES_IN 安全生产总结会',
      '怀化市应急局 PARTICIPATES_IN 安全生产总结会',
    ],
  ],
  [
    '[P:民主管理推进会]在钟楼举行。先进代表——[C:金陵面粉公司]、[C:三洋电梯公司]先后作经验介绍。',
    ['金陵面粉公司 PARTICIPATES_IN 民主管理推进会', '三洋电梯公司 PARTICIPATES_IN 民主管理推进会'],
  ],
  [
    '[U:大连市总工会]举行[P:清凉行动启动仪式]。启动仪式上，[I/PARTY:中山区委]领导把清凉包交到工人手中。仪式后，[I/HOSPITAL:大连市急救中心]的医师讲解了急救知识。',
    [
      '大连市总工会 RUNS 清凉行动启动仪式',
      '中山区委 PARTICIPATES_IN 清凉行动启动仪式',
      '大连市急救中心 PARTICIPATES_IN 清凉行动启动仪式',
    ],
  ],
  [
    '[P:清凉行动启动仪式]举行。启动仪式上，[I:市应急局]为[P/HONOUR:“安全示范岗”]授牌。',
    ['市应急局 RUNS 安全示范岗'],
  ],
  [
    '日前，[U:省总工会=海南省总工会]副主席[N:符畅]赴琼海开展[P/CAMPAIGN:“送清凉”活动]。[U:琼海市总工会]主席[N:王力]陪同慰问。',
    [
      '海南省总工会 RUNS 送清凉活动',
      '符畅 HOLDS_POSITION 海南省总工会 (副主席)',
      '符畅 PARTICIPATES_IN 送清凉活动',
      '王力 HOLDS_POSITION 琼海市总工会 (主席)',
      '王力 PARTICIPATES_IN 送清凉活动',
    ],
  ],
  [
    '[P:迎春庙会]开幕。[U:太谷区总工会]主席[N:郝运]在开幕式上说，庙会将持续5天。',
    ['郝运 HOLDS_POSITION 太谷区总工会 (主席)', '郝运 PARTICIPATES_IN 迎春庙会'],
  ],
  [
    '[P/CAMPAIGN:“温情到站”活动]走进园区。150名骑手参加，他们来自[C:蜂鸟公司]、[C:闪送公司]等企业。',
    ['蜂鸟公司 PARTICIPATES_IN 温情到站活动', '闪送公司 PARTICIPATES_IN 温情到站活动'],
  ],
  [
    '[P/COMPETITION:全省职工象棋赛]开赛。来自[D:毕节市]、[D:铜仁市]的60名选手同场对弈。',
    ['毕节市 PARTICIPATES_IN 全省职工象棋赛', '铜仁市 PARTICIPATES_IN 全省职工象棋赛'],
  ],
  [
    '[P/COMPETITION:全市职工篮球赛]开赛。[U:铁西区总工会]、[U:浑南区总工会]等组成12支参赛队伍。',
    ['浑南区总工会 PARTICIPATES_IN 全市职工篮球赛', '铁西区总工会 PARTICIPATES_IN 全市职工篮球赛'],
  ],
  [
    '[P/COMPETITION:职工朗诵大赛]落幕。[C:海螺水泥公司]、[U:弋江区总工会]获优秀组织奖。',
    ['弋江区总工会 PARTICIPATES_IN 职工朗诵大赛', '海螺水泥公司 PARTICIPATES_IN 职工朗诵大赛'],
  ],
  ['[P:冬季健步走]开走。[D:高新区]建设初期的企业代表参加活动。', []],
  ['各级工会还鼓励劳动者参加[P/CAMPAIGN:“技能夜航”行动]。', []],
  [
    '[P/COMPETITION:职工乒乓球赛]开赛。[I/SCHOOL:沈阳体院]教授、世界冠军[N:李晓夏]出席开幕式。',
    ['李晓夏 HOLDS_POSITION 沈阳体院 (教授)', '李晓夏 PARTICIPATES_IN 职工乒乓球赛'],
  ],
]

export const WHERE: [text: string, expected: string[]][] = [
  [
    '近日，[P:环湖骑行活动]开骑。骑行队伍途经[V:古码头]、[V:钟楼]等地，感受城市变迁。',
    ['环湖骑行活动 HELD_AT 钟楼', '环湖骑行活动 HELD_AT 古码头'],
  ],
  [
    '[P:职工健步走活动]举行。职工分为两路，从[V:南湖公园]、[V:博望公园]同时出发。',
    ['职工健步走活动 HELD_AT 南湖公园', '职工健步走活动 HELD_AT 博望公园'],
  ],
  [
    '[P/PROJECT:“小手牵大手”暑期托管班]开班。60名孩子在[V:文峰街道活动中心]开启暑假生活。',
    ['小手牵大手暑期托管班 HELD_AT 文峰街道活动中心'],
  ],
  [
    '[U:铁岭市总工会]在[V:清河水库大坝]旁的[V:休养驿站]举办[P:生态讲堂]。',
    ['铁岭市总工会 RUNS 生态讲堂', '生态讲堂 HELD_AT 休养驿站'],
  ],
  ['[P:职工疗休养活动]正在[V:太湖疗养院]举行。', ['职工疗休养活动 HELD_AT 太湖疗养院']],
  ['主题为“活力、团结”的[P:县第二届职工运动会]在[V:县体育馆]举行。', ['县第二届职工运动会 HELD_AT 县体育馆']],
  ['[P/CAMPAIGN:“送温暖”活动]启动。慰问组前往[C:硒谷农业公司]，看望困难职工。', []],
  ['[P:健康讲座]结束了。[U:盘锦市总工会]还将在[V:兴隆大厦]建成驿站5个。', []],
  ['#[D:大洼区]召开[P:表彰大会]\n会议表彰了一批先进。', []],
  ['下一步将推动[P:微讲堂]走进[V:临空园区]。', []],
]

export const HELD_HONOURS: [text: string, expected: string[]][] = [
  [
    '最终，[V:钱进创新工作室]、[V:孙立创新工作室]等6个工作室评为[P/HONOUR:“市级创新工作室”]。',
    ['孙立创新工作室 RECOGNISED_AS 市级创新工作室', '钱进创新工作室 RECOGNISED_AS 市级创新工作室'],
  ],
  [
    '[P/HONOUR:大国工匠][N:章佳]、[P/HONOUR:楚天工匠][N:王月]讲述了奋斗经历。',
    ['章佳 RECOGNISED_AS 大国工匠', '王月 RECOGNISED_AS 楚天工匠'],
  ],
  [
    '[P/HONOUR:全国五一劳动奖章]获得者、[C:汉江科技公司]高级工程师、研发经理[N:彭非]上台发言。',
    ['彭非 RECOGNISED_AS 全国五一劳动奖章', '彭非 HOLDS_POSITION 汉江科技公司 (高级工程师、研发经理)'],
  ],
  [
    '[I/SCHOOL:鄂州职工大学]揭牌。该校由此成为全省首个[P/HONOUR:“工匠学院”]。',
    ['鄂州职工大学 RECOGNISED_AS 工匠学院'],
  ],
]

export const OWNERS: [text: string, expected: string[]][] = [
  [
    '#[U:襄阳市总工会]：[P/COMPETITION:“五比一创”竞赛]奏响主旋律\n竞赛自5月启动。',
    ['襄阳市总工会 RUNS 五比一创竞赛'],
  ],
  [
    '[U:保山市总工会]启动[P/CAMPAIGN:春节送温暖活动]暨[P/CAMPAIGN:骑手大走访活动]。',
    ['保山市总工会 RUNS 春节送温暖活动', '保山市总工会 RUNS 骑手大走访活动'],
  ],
  ['入伏以来，[U:阆中市总工会]在[V:万达“川工驿站”]增设清凉补给点。', ['阆中市总工会 RUNS 万达川工驿站']],
  [
    '会同[I:江津区人社局]、[I:江津区工商联]召开三方会议，印发[P/PLAN:《集体协商方案》]。',
    ['江津区人社局 RUNS 集体协商方案', '江津区工商联 RUNS 集体协商方案'],
  ],
  ['[U:江津区总工会]组建由46名专家组成的[I/OTHER:“心驿”志愿服务队]。', ['江津区总工会 RUNS 心驿志愿服务队']],
  ['[I/OTHER:“海棠”服务队]由[U:盐都供电公司工会]2016年组建。', ['盐都供电公司工会 RUNS 海棠服务队']],
  ['[U:荆门市总工会]今年将建设“[I/SCHOOL:荆门工匠学院]”。', ['荆门市总工会 RUNS 荆门工匠学院']],
  ['在4月6日召开的[P:市里的发布会]上，[U:荆门市总工会]作了说明。', []],
  ['[U:荆门市总工会]坚持服务下沉。[N:白鸣]组建起[I/OTHER:“钢花”腰鼓队]。', []],
]

export const HELPERS: [text: string, expected: string[]][] = [
  [
    '[U:龙湾区总工会]开办[P/PROJECT:“骑手夜校”]。[I/SCHOOL:龙湾职工大学]送课，[I/SCHOOL:瓯江体院]志愿者负责运动防护教学。',
    [
      '龙湾区总工会 RUNS 骑手夜校',
      '龙湾职工大学 PARTICIPATES_IN 骑手夜校',
      '瓯江体院 PARTICIPATES_IN 骑手夜校',
    ],
  ],
  [
    '[P/CAMPAIGN:“春风送岗”行动]启动。行动组织[C:锦绣家纺公司]、[C:恒丰化纤公司]等用人单位115家。',
    ['恒丰化纤公司 PARTICIPATES_IN 春风送岗行动', '锦绣家纺公司 PARTICIPATES_IN 春风送岗行动'],
  ],
  [
    '[P:焊工培训班]开班。培训采取小班形式，邀请[I/SCHOOL:工贸技师学院]教师授课。',
    ['工贸技师学院 PARTICIPATES_IN 焊工培训班'],
  ],
  [
    '[P/COMPETITION:全县厨艺大赛]闭幕。[U:衡南县总工会]主席[N:张利]，[I:衡南县人社局]局长[N:刘建]出席闭幕式。',
    [
      '张利 HOLDS_POSITION 衡南县总工会 (主席)',
      '刘建 HOLDS_POSITION 衡南县人社局 (局长)',
      '张利 PARTICIPATES_IN 全县厨艺大赛',
      '刘建 PARTICIPATES_IN 全县厨艺大赛',
    ],
  ],
  ['[U:黔江区总工会]全年指导签订[P/PLAN:工资专项集体合同]217份。', []],
  [
    '[U:黔江区总工会]推动[U:丝绸行业工会]与[I/ASSOCIATION:丝绸商会]签订[P/PLAN:行业集体合同]。',
    [
      '丝绸商会 COOPERATES_WITH 丝绸行业工会',
      '丝绸商会 PARTICIPATES_IN 行业集体合同',
      '丝绸行业工会 PARTICIPATES_IN 行业集体合同',
    ],
  ],
  [
    '[U:安庆市总工会]与[I/SCHOOL:皖江学院]共建[I/SCHOOL:“黄梅工匠学院”]船舶分院。',
    ['安庆市总工会 COOPERATES_WITH 皖江学院', '安庆市总工会 RUNS 黄梅工匠学院', '皖江学院 RUNS 黄梅工匠学院'],
  ],
]

export const TOLD_OF: [text: string, expected: string[]][] = [
  ['[P:环保徒步活动]举行。“走一走真舒服。”质检员[N:梅静]笑着说。', ['梅静 PARTICIPATES_IN 环保徒步活动']],
  [
    '[P:表彰大会]在京举行。数控车工[N:范辉]等43人荣获[P/HONOUR:五一劳动奖章]。',
    ['范辉 RECOGNISED_AS 五一劳动奖章'],
  ],
  [
    '[C:嵩山装备公司]车工[N:范辉]、[I/OTHER:嵩山研究院]研究员[N:范洋]等43人荣获[P/HONOUR:五一劳动奖章]。',
    [
      '范洋 HOLDS_POSITION 嵩山研究院 (研究员)',
      '范洋 RECOGNISED_AS 五一劳动奖章',
      '范辉 HOLDS_POSITION 嵩山装备公司 (车工)',
      '范辉 RECOGNISED_AS 五一劳动奖章',
    ],
  ],
  [
    '[U:全国总工会]将[P/COMPETITION:湾区职工大赛]列为[P/HONOUR:引领性竞赛项目]。',
    ['全国总工会 RUNS 引领性竞赛项目'],
  ],
]

export const FROM_THE_PAPERS: [text: string, expected: string[]][] = [
  [
    '[P/COMPETITION:塞上职工象棋赛]开赛。[U:吴忠市总工会]、[I:吴忠市体育局]主办，[U:利通区总工会]承办。',
    [
      '吴忠市总工会 RUNS 塞上职工象棋赛',
      '吴忠市体育局 RUNS 塞上职工象棋赛',
      '利通区总工会 RUNS 塞上职工象棋赛',
      '利通区总工会 COOPERATES_WITH 吴忠市体育局',
      '利通区总工会 COOPERATES_WITH 吴忠市总工会',
      '吴忠市体育局 COOPERATES_WITH 吴忠市总工会',
    ],
  ],
  [
    '[P/COMPETITION:江淮茶艺大赛]开赛。本届赛事由[U:六安市总工会]、[I:六安市人社局]主办。',
    [
      '六安市总工会 RUNS 江淮茶艺大赛',
      '六安市人社局 RUNS 江淮茶艺大赛',
      '六安市人社局 COOPERATES_WITH 六安市总工会',
    ],
  ],
  [
    '#[U:滁州市总工会]办大赛\n闭幕式上，大赛组委会授予各工种前两名[P/HONOUR:“滁州工匠”]称号。',
    ['滁州市总工会 RUNS 滁州工匠'],
  ],
  ['[I/SCHOOL:亳州职院][I/OTHER:毛阳技能大师工作室]接待了参观者。', ['亳州职院 RUNS 毛阳技能大师工作室']],
  [
    '[P:“工会送岗”招聘会]开场。[C:福沃汽车]、[C:小禾智能工厂]等56家企业带来1700余个岗位。',
    ['小禾智能工厂 PARTICIPATES_IN 工会送岗招聘会', '福沃汽车 PARTICIPATES_IN 工会送岗招聘会'],
  ],
  [
    '[P:新建工会授牌仪式]举行。仪式上，为[U:恒运物流公司工会]、[U:速达运输公司工会]授牌。',
    [
      '恒运物流公司工会 PARTICIPATES_IN 新建工会授牌仪式',
      '速达运输公司工会 PARTICIPATES_IN 新建工会授牌仪式',
    ],
  ],
  [
    '[P/COMPETITION:铁路职工技能竞赛]打响。[C:石门机务段]选手第三次参赛。',
    ['石门机务段 PARTICIPATES_IN 铁路职工技能竞赛'],
  ],
  [
    '[P:职工健步走活动]举行。[C:施耐电器公司]等单位获得优秀组织奖。',
    ['施耐电器公司 PARTICIPATES_IN 职工健步走活动'],
  ],
  [
    '[P/CAMPAIGN:“护边”疗休养活动]启动。来自[D:德保县]、[D:靖西市]的280名职工成为第一批参加者。',
    ['德保县 PARTICIPATES_IN 护边疗休养活动', '靖西市 PARTICIPATES_IN 护边疗休养活动'],
  ],
  [
    '[P:集体合同签约仪式]举行。[U:家政行业工会]与[I/ASSOCIATION:家政协会]分别代表双方，在[V:城西职工服务中心]签订了[P/PLAN:家政行业集体合同]。',
    ['家政协会 PARTICIPATES_IN 家政行业集体合同', '家政行业工会 PARTICIPATES_IN 家政行业集体合同'],
  ],
  ['[P/COMPETITION:市职工乒乓球赛]9月6日在[V:龙顺体育中心]收拍。', ['市职工乒乓球赛 HELD_AT 龙顺体育中心']],
  [
    '[P/PROJECT:“星星伙伴”托管班]开班，教室就设在[V:马路口枢纽站]三楼。',
    ['星星伙伴托管班 HELD_AT 马路口枢纽站'],
  ],
  [
    '[U:正安县总工会]在[D/SUBDISTRICT:瑞溪镇]设立[P/PROJECT:“枫桥”调解工作室]。',
    ['正安县总工会 RUNS 枫桥调解工作室'],
  ],
  [
    '[C:中信矿机公司]成立[V:许武创新工作室]，去年被[U:豫州市总工会]命名为[P/HONOUR:“示范工作室”]。',
    [
      '中信矿机公司 RUNS 许武创新工作室',
      '许武创新工作室 RECOGNISED_AS 示范工作室',
      '豫州市总工会 RUNS 示范工作室',
    ],
  ],
  ['[U:豫州市总工会]累计创建[P/HONOUR:“示范工作室”]9个。', []],
]

export const ONE_NAME: [text: string, expected: string[]][] = [
  [
    '[U:经开区总工会]提出[P/METHOD:“组团建会”思路]，并按照[P/METHOD:“一企一联络员”模式]配备工作者43名。',
    ['经开区总工会 RUNS 组团建会思路', '经开区总工会 RUNS 一企一联络员模式'],
  ],
  ['[U:经开区总工会]依托[P/PLATFORM:12351服务平台]，发放礼包100份。', []],
]

export const UNIONS_TAKING_PART: [text: string, expected: string[]][] = [
  [
    '[U:金城市总工会]启动[P/CAMPAIGN:冬季送温暖活动]。[U:七河区总工会]、[U:固西区总工会]分别看望班组12个和9个。',
    [
      '金城市总工会 RUNS 冬季送温暖活动',
      '七河区总工会 PARTICIPATES_IN 冬季送温暖活动',
      '固西区总工会 PARTICIPATES_IN 冬季送温暖活动',
    ],
  ],
  [
    '[U:星城市总工会]举办[P/COMPETITION:状元榜竞赛]。[U:浏水市总工会]首次增设扎染赛项。',
    ['星城市总工会 RUNS 状元榜竞赛', '浏水市总工会 PARTICIPATES_IN 状元榜竞赛'],
  ],
  [
    '[U:金城市总工会]启动[P/CAMPAIGN:冬季送温暖活动]。[U:七河区总工会]表示，今后服务不断线。',
    ['金城市总工会 RUNS 冬季送温暖活动'],
  ],
]

export const NOBODY_TOLD: [text: string, expected: string[]][] = [
  ['[U:庆云市总工会]解纷出新招。[P/METHOD:“法院+工会”]发挥了积极作用。', ['庆云市总工会 RUNS 法院+工会']],
  ['[U:庆云市总工会]解纷出新招。他琢磨出的[P/METHOD:“三剪法”]让亩产翻番。', []],
  ['[C:庆云公司]解纷出新招。[P/METHOD:“法院+企业”]发挥了积极作用。', []],
  ['竞赛设3个项目。[U:庆云市总工会]办赛。前3名的选手将分别授予[P/HONOUR:省五一劳动奖章]。', []],
  ['11月28日，[P/PROJECT:“流动书车”]启程，停靠在[V:杏林公园]门前。', ['流动书车 HELD_AT 杏林公园']],
  [
    '[U:门头市总工会]在[V:碧溪广场]设立[P/EVENT:“农品市集”]。',
    ['农品市集 HELD_AT 碧溪广场', '门头市总工会 RUNS 农品市集'],
  ],
]

export const WHO_OFFICIATES: [text: string, expected: string[]][] = [
  [
    '[P/COMPETITION:县职工运动会]开幕。[U:柘城县总工会]副主席[N:周志]主持开幕式，[U:柘城县总工会]主席[N:王心]为开幕式致辞。',
    [
      '周志 HOLDS_POSITION 柘城县总工会 (副主席)',
      '周志 PARTICIPATES_IN 县职工运动会',
      '王心 HOLDS_POSITION 柘城县总工会 (主席)',
      '王心 PARTICIPATES_IN 县职工运动会',
    ],
  ],
  ['[P/COMPETITION:县职工运动会]开幕。来自[D/PROVINCE:贵州省]直有关企业的12支参赛队入场。', []],
  ['[I/OTHER:孟林工作室]由[I/SCHOOL:许城学院]教师和技术骨干组成。', []],
  [
    '[P:授牌仪式]举行。仪式上，为[I/SCHOOL:黄石学院]、[I/SCHOOL:咸宁学院]2家首批[I/SCHOOL:荆楚工匠学院]授牌。',
    ['咸宁学院 PARTICIPATES_IN 授牌仪式', '黄石学院 PARTICIPATES_IN 授牌仪式'],
  ],
  [
    '今年，[U:平罗县总工会]将投入资金60万元，举办覆盖18个工种的[P/COMPETITION:“沙湖杯”技能大赛]。',
    ['平罗县总工会 RUNS 沙湖杯技能大赛'],
  ],
  [
    '藏在[D/SUBDISTRICT:姚伏镇]胡同里的[C:塞上显微公司]只有63名职工，却是一家[P/HONOUR:“小巨人”企业]。',
    ['塞上显微公司 RECOGNISED_AS 小巨人企业'],
  ],
  [
    '[P:育苗计划启动仪式]举行，劳模[N:窦河]等多人被聘为[P/HONOUR:“校园导师”]。',
    ['窦河 PARTICIPATES_IN 育苗计划启动仪式', '窦河 RECOGNISED_AS 校园导师'],
  ],
]
