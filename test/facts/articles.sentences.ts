/*
 * Short articles (a first line with `#` is the headline) whose facts reach over clauses and sentences; marked as
 * test/support/marked.ts tells, with every relation that they state.
 */

export const TAKING_PART: [text: string, expected: string[]][] = [
  [
    '近日，[P:“巾帼匠心”分享会]在[V:新华书店]举行。[U:锦江区总工会]主席[N:蒋红]、[I:区妇联]副主席[N:袁芳]出席活动。',
    [
      '巾帼匠心分享会 HELD_AT 新华书店',
      '蒋红 HOLDS_POSITION 锦江区总工会 (主席)',
      '袁芳 HOLDS_POSITION 区妇联 (副主席)',
      '蒋红 PARTICIPATES_IN 巾帼匠心分享会',
      '袁芳 PARTICIPATES_IN 巾帼匠心分享会',
    ],
  ],
  [
    '[P/COMPETITION:建筑工匠技能大赛]日前开赛，来自[C:中铁八局]、[C:成都建工集团]等15家企业的选手同台竞技。',
    ['中铁八局 PARTICIPATES_IN 建筑工匠技能大赛', '成都建工集团 PARTICIPATES_IN 建筑工匠技能大赛'],
  ],
  [
    '会上，[C:攀钢集团]、[C:长虹公司]签署[P/PLAN:《绿色供应链倡议书》]。',
    ['攀钢集团 PARTICIPATES_IN 绿色供应链倡议书', '长虹公司 PARTICIPATES_IN 绿色供应链倡议书'],
  ],
  [
    '[P/COMPETITION:数字技能竞赛]落幕，[C:科大讯飞公司]职工[N:胡波]获得一等奖。',
    [
      '胡波 HOLDS_POSITION 科大讯飞公司 (职工)',
      '胡波 PARTICIPATES_IN 数字技能竞赛',
      '科大讯飞公司 PARTICIPATES_IN 数字技能竞赛',
    ],
  ],
  [
    '[P/PROJECT:“技能等级改革”]已在[D/CITY:绵阳市]、[D/CITY:德阳市]先行先试。',
    ['绵阳市 PARTICIPATES_IN 技能等级改革', '德阳市 PARTICIPATES_IN 技能等级改革'],
  ],
  [
    '[P:读书分享会]吸引了[C:五粮液集团]、[C:丝丽雅集团]的职工参加。',
    ['五粮液集团 PARTICIPATES_IN 读书分享会', '丝丽雅集团 PARTICIPATES_IN 读书分享会'],
  ],
  [
    '[C:通威公司]积极响应[P/CAMPAIGN:“五小”创新行动]，征集建议百余条。',
    ['通威公司 PARTICIPATES_IN 五小创新行动'],
  ],
  ['[C:川投集团]被列为[P/PROJECT:“产改”项目]试点单位。', ['川投集团 PARTICIPATES_IN 产改项目']],
  [
    '[U:宜宾市总工会]组织[C:天原集团]劳模参加[P:全国劳模研修班]。',
    ['宜宾市总工会 RUNS 全国劳模研修班', '天原集团 PARTICIPATES_IN 全国劳模研修班'],
  ],
  [
    '在[P/COMPETITION:川渝职工电焊比赛]中，[C:东方电气公司]的[N:曾勇]夺得冠军。',
    ['曾勇 PARTICIPATES_IN 川渝职工电焊比赛', '东方电气公司 PARTICIPATES_IN 川渝职工电焊比赛'],
  ],
  ['[N:郝亮]获得[P/COMPETITION:全省钳工大赛]一等奖。', ['郝亮 PARTICIPATES_IN 全省钳工大赛']],
  [
    '[D/PROVINCE:贵州]、[D/PROVINCE:云南]两地工会在会上签订[P/PLAN:《黔滇工会协作协议》]。',
    ['贵州 PARTICIPATES_IN 黔滇工会协作协议', '云南 PARTICIPATES_IN 黔滇工会协作协议'],
  ],
]

export const HONOURS: [text: string, expected: string[]][] = [
  [
    '[N:贺兰]从业二十年，带出徒弟30人，先后荣获[P/HONOUR:“陕西工匠”]、[P/HONOUR:“三秦楷模”]称号。',
    ['贺兰 RECOGNISED_AS 陕西工匠', '贺兰 RECOGNISED_AS 三秦楷模'],
  ],
  [
    '[C:陕鼓集团]的[N:方明]是车间带头人。他被[U:陕西省总工会]授予[P/HONOUR:“五一巾帼标兵”]称号。',
    ['方明 RECOGNISED_AS 五一巾帼标兵', '陕西省总工会 RUNS 五一巾帼标兵'],
  ],
  [
    '会上，[U:咸阳市总工会]授予[C:彩虹集团]等10家单位[P/HONOUR:“五一劳动奖状”]。',
    ['彩虹集团 RECOGNISED_AS 五一劳动奖状', '咸阳市总工会 RUNS 五一劳动奖状'],
  ],
  [
    '大会表彰了一批先进。[C:秦川机床公司]被授予[P/HONOUR:“先进集体”]称号，[N:苗壮]获[P/HONOUR:“先进个人”]称号。',
    ['秦川机床公司 RECOGNISED_AS 先进集体', '苗壮 RECOGNISED_AS 先进个人'],
  ],
  [
    '[V:“长安”驿站]建成三年，去年入选[P/HONOUR:“最美户外劳动者驿站”]。',
    ['长安驿站 RECOGNISED_AS 最美户外劳动者驿站'],
  ],
  [
    '[N:石磊]，[P/HONOUR:“全国技术能手”]获得者，现为[C:西飞公司]钳工。',
    ['石磊 RECOGNISED_AS 全国技术能手', '石磊 HOLDS_POSITION 西飞公司 (钳工)'],
  ],
  ['[U:渭南市总工会]为首批8家[P/HONOUR:“职工之家示范点”]授牌。', ['渭南市总工会 RUNS 职工之家示范点']],
  [
    '[P/HONOUR:“安康名匠”]名单揭晓，[N:卢海]、[N:苏秀]入选。',
    ['卢海 RECOGNISED_AS 安康名匠', '苏秀 RECOGNISED_AS 安康名匠'],
  ],
  ['[C:法士特公司]成功创建[P/HONOUR:“全国模范职工之家”]。', ['法士特公司 RECOGNISED_AS 全国模范职工之家']],
]

export const OVER_SENTENCES: [text: string, expected: string[]][] = [
  [
    '#[U:延安市总工会]：把服务送到家门口\n近年来，[U:延安市总工会]坚持服务下沉。在城区，建成[V:“枣园”驿站]；在矿区，推出[P/PROJECT:“流动书车”]。同时，联合[I/HOSPITAL:延大附院]开展[P:健康讲座]。',
    [
      '延安市总工会 RUNS 枣园驿站',
      '延安市总工会 RUNS 流动书车',
      '延大附院 COOPERATES_WITH 延安市总工会',
      '延安市总工会 RUNS 健康讲座',
      '延大附院 RUNS 健康讲座',
    ],
  ],
  [
    '[U:榆林市总工会]与[I/COURT:榆林市中级人民法院]日前联合印发[P/PLAN:《诉调对接意见》]。双方将共建[V:调解工作室]。',
    [
      '榆林市中级人民法院 COOPERATES_WITH 榆林市总工会',
      '榆林市总工会 RUNS 诉调对接意见',
      '榆林市中级人民法院 RUNS 诉调对接意见',
      '榆林市总工会 RUNS 调解工作室',
      '榆林市中级人民法院 RUNS 调解工作室',
    ],
  ],
  [
    '[U:汉中市总工会]走进[C:汉川机床公司]，开展[P:“法律进企业”宣讲]。活动中，律师为职工答疑。该公司工会主席[N:龚强]表示感谢。',
    [
      '汉中市总工会 SERVES 汉川机床公司',
      '汉中市总工会 RUNS 法律进企业宣讲',
      '法律进企业宣讲 HELD_AT 汉川机床公司',
      '龚强 HOLDS_POSITION 汉川机床公司 (工会主席)',
    ],
  ],
  [
    '[P:“铁军”运动会]近日在[V:奥体中心]启幕。本次活动由[U:商洛市总工会]主办，[I:市体育局]承办。',
    [
      '铁军运动会 HELD_AT 奥体中心',
      '商洛市总工会 RUNS 铁军运动会',
      '市体育局 RUNS 铁军运动会',
      '商洛市总工会 COOPERATES_WITH 市体育局',
    ],
  ],
  [
    '[U:铜川市总工会]依托[V:工人文化宫]开设[P/PROJECT:“四点半”课堂]，聘请[I/SCHOOL:铜川师范]教师授课。',
    [
      '铜川市总工会 RUNS 四点半课堂',
      '铜川市总工会 COOPERATES_WITH 铜川师范',
      '铜川师范 PARTICIPATES_IN 四点半课堂',
      '四点半课堂 HELD_AT 工人文化宫',
    ],
  ],
  [
    '[U:杨凌区总工会]工作人员告诉记者，[P/PLATFORM:“杨工惠”小程序]上线半年。该小程序由[C:金云科技公司]开发，[U:杨凌区总工会]负责运营。',
    ['金云科技公司 RUNS 杨工惠小程序', '杨凌区总工会 RUNS 杨工惠小程序'],
  ],
  ['为职工办实事，[U:神木市总工会]为[C:锦界煤矿]职工送去清凉物资。', ['神木市总工会 SERVES 锦界煤矿']],
  [
    '在[U:陕西省总工会]的支持下，[U:韩城市总工会]启动[P/CAMPAIGN:“暖冬”行动]，慰问了[C:龙门钢铁公司]。',
    ['韩城市总工会 RUNS 暖冬行动', '韩城市总工会 SERVES 龙门钢铁公司'],
  ],
  [
    '[P/PROJECT:“黄河工匠”培养项目]是[P/PROJECT:“人才强企”工程]的重要内容，由[U:华阴市总工会]实施。',
    ['黄河工匠培养项目 PART_OF 人才强企工程', '华阴市总工会 RUNS 黄河工匠培养项目'],
  ],
  [
    '[P/CAMPAIGN:“四季关爱”行动]包括[P:春季体检]、[P:夏季送清凉]和[P:冬季送温暖]。',
    ['春季体检 PART_OF 四季关爱行动', '夏季送清凉 PART_OF 四季关爱行动', '冬季送温暖 PART_OF 四季关爱行动'],
  ],
  [
    '[C:陕汽集团]旗下[C:陕汽商用车公司]工会组织青年职工开展[P:“爱在春天”联谊会]。',
    ['陕汽商用车公司 PART_OF 陕汽集团', '陕汽商用车公司 RUNS 爱在春天联谊会'],
  ],
  [
    '[U:彬州市总工会]深入[D/SUBDISTRICT:新民镇]建成[V:“果农”之家]。',
    ['彬州市总工会 RUNS 果农之家', '果农之家 LOCATED_IN 新民镇'],
  ],
]

export const HOSTS_AND_GUESTS: [text: string, expected: string[]][] = [
  [
    '由[U:包头市总工会]主办、[C:一机集团]承办的[P/COMPETITION:机床装调赛]收官。',
    ['包头市总工会 RUNS 机床装调赛', '一机集团 RUNS 机床装调赛', '一机集团 COOPERATES_WITH 包头市总工会'],
  ],
  [
    '[P:草原职工那达慕]由[U:通辽市总工会]主办，[I:市体育局]承办，[C:霍煤集团]协办。',
    [
      '通辽市总工会 RUNS 草原职工那达慕',
      '市体育局 RUNS 草原职工那达慕',
      '霍煤集团 RUNS 草原职工那达慕',
      '市体育局 COOPERATES_WITH 通辽市总工会',
      '通辽市总工会 COOPERATES_WITH 霍煤集团',
    ],
  ],
  [
    '在[U:鄂尔多斯市总工会]组织的[P:劳模故事会]上，[N:包青]讲述了经历。',
    ['鄂尔多斯市总工会 RUNS 劳模故事会', '包青 PARTICIPATES_IN 劳模故事会'],
  ],
  [
    '[N:乌兰]参加了[U:赤峰市总工会]举办的[P:插花培训班]。',
    ['赤峰市总工会 RUNS 插花培训班', '乌兰 PARTICIPATES_IN 插花培训班'],
  ],
  ['职工们走进[U:满洲里市总工会]打造的[V:口岸驿站]。', ['满洲里市总工会 RUNS 口岸驿站']],
  ['[U:乌海市总工会]组建[I/ASSOCIATION:乌海劳模宣讲团]，深入车间。', ['乌海市总工会 RUNS 乌海劳模宣讲团']],
  ['[U:阿拉善盟总工会]公布首批[P/HONOUR:“最美职工书屋”]名单。', ['阿拉善盟总工会 RUNS 最美职工书屋']],
  [
    '[U:锡林浩特市总工会]走进[C:神华矿业公司]，为职工送去书籍，开展[P:“悦读”分享会]。',
    [
      '锡林浩特市总工会 SERVES 神华矿业公司',
      '锡林浩特市总工会 RUNS 悦读分享会',
      '悦读分享会 HELD_AT 神华矿业公司',
    ],
  ],
  [
    '[N:格根]是[P/HONOUR:“北疆工匠”]，也是[C:伊利集团]质检员。',
    ['格根 RECOGNISED_AS 北疆工匠', '格根 HOLDS_POSITION 伊利集团 (质检员)'],
  ],
  [
    '[P/HONOUR:全国劳动模范]、[C:包钢集团]炼钢工[N:斯琴]走上讲台。',
    ['斯琴 RECOGNISED_AS 全国劳动模范', '斯琴 HOLDS_POSITION 包钢集团 (炼钢工)'],
  ],
  [
    '作为[P/HONOUR:“全国模范职工之家”]，[C:蒙牛集团]始终关心职工。',
    ['蒙牛集团 RECOGNISED_AS 全国模范职工之家'],
  ],
  ['[C:中盐集团]喜提[P/HONOUR:“工人先锋号”]。', ['中盐集团 RECOGNISED_AS 工人先锋号']],
  ['[N:其其格]，[P/HONOUR:全国五一劳动奖章]获得者，在一线坚守。', ['其其格 RECOGNISED_AS 全国五一劳动奖章']],
  [
    '[U:呼伦贝尔市总工会]与[C:海拉尔农垦集团]达成合作，为牧区职工体检。',
    ['呼伦贝尔市总工会 COOPERATES_WITH 海拉尔农垦集团'],
  ],
  [
    '[U:扎兰屯市总工会]分别与[I/HOSPITAL:市医院]、[I/SCHOOL:市职校]签订协议。',
    ['市医院 COOPERATES_WITH 扎兰屯市总工会', '市职校 COOPERATES_WITH 扎兰屯市总工会'],
  ],
]
