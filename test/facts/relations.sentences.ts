/*
 * Sentences as trade-union papers of many provinces print them, with their names marked (see test/support/marked.ts),
 * and every relation that they state. Written for these tests; bodies and people are invented or general.
 */

export const RUNS: [text: string, expected: string[]][] = [
  ['[U:象山县总工会]推出的“[V:渔家食堂]”开门迎客。', ['象山县总工会 RUNS 渔家食堂']],
  ['近日，[U:西湖区总工会]启动[P/CAMPAIGN:“清凉一夏”行动]。', ['西湖区总工会 RUNS 清凉一夏行动']],
  [
    '[U:成都市总工会]今年推出了[P/PROJECT:“工会暖心卡”项目]，并上线[P/PLATFORM:“蓉工惠”平台]。',
    ['成都市总工会 RUNS 工会暖心卡项目', '成都市总工会 RUNS 蓉工惠平台'],
  ],
  [
    '[U:宁波市总工会]出台[P/PLAN:《新就业形态劳动者服务三年计划》]，明确八项任务。',
    ['宁波市总工会 RUNS 新就业形态劳动者服务三年计划'],
  ],
  ['为破解司机停车难，[U:邯郸市总工会]在国道旁建成[V:“金桥”司机之家]。', ['邯郸市总工会 RUNS 金桥司机之家']],
  [
    '由[U:南昌市总工会]主办、[C:江铃物流公司]承办的[P/COMPETITION:叉车技能大赛]日前落幕。',
    [
      '南昌市总工会 RUNS 叉车技能大赛',
      '江铃物流公司 RUNS 叉车技能大赛',
      '南昌市总工会 COOPERATES_WITH 江铃物流公司',
    ],
  ],
  [
    '[P/COMPETITION:第三届焊工大赛]由[U:大庆市总工会]主办，[I/SCHOOL:大庆技师学院]协办。',
    [
      '大庆市总工会 RUNS 第三届焊工大赛',
      '大庆技师学院 RUNS 第三届焊工大赛',
      '大庆市总工会 COOPERATES_WITH 大庆技师学院',
    ],
  ],
  [
    '[U:苏州市总工会]聚焦职工需求。今年以来，先后举办[P:职工书法展]、[P:家庭运动会]。',
    ['苏州市总工会 RUNS 家庭运动会', '苏州市总工会 RUNS 职工书法展'],
  ],
  ['[U:贵阳市总工会]坚持服务前移，创新打造[P/BRAND:“心灵驿站”]服务品牌。', ['贵阳市总工会 RUNS 心灵驿站']],
  ['[C:中铁二局]工会组织职工参加了[P:消防安全培训]。', ['中铁二局 RUNS 消防安全培训']],
  [
    '[U:洛阳市总工会]制定印发[P/PLAN:《职工疗休养实施办法》]。该办法明确了人员范围。',
    ['洛阳市总工会 RUNS 职工疗休养实施办法'],
  ],
  ['[P/CAMPAIGN:“阅读点亮梦想”活动]由[U:厦门市总工会]发起。', ['厦门市总工会 RUNS 阅读点亮梦想活动']],
  [
    '[U:徐州市总工会]相关负责人表示，下一步将持续深化[P/METHOD:“1+N”服务模式]。',
    ['徐州市总工会 RUNS 1+N服务模式'],
  ],
  ['记者从[U:兰州市总工会]获悉，[P/CAMPAIGN:“春风送岗”行动]已全面启动。', ['兰州市总工会 RUNS 春风送岗行动']],
  ['据[U:昆明市总工会]介绍，今年将新建[V:翠湖驿站]。', ['昆明市总工会 RUNS 翠湖驿站']],
  ['[U:海口市总工会]充分发挥[P/METHOD:“三方四家”联动机制]作用。', ['海口市总工会 RUNS 三方四家联动机制']],
  ['[P/CAMPAIGN:“安康杯”竞赛]是[U:全国总工会]组织开展的群众性活动。', ['全国总工会 RUNS 安康杯竞赛']],
  ['[U:绍兴市总工会]的[P/BRAND:“匠心课堂”]深受欢迎。', ['绍兴市总工会 RUNS 匠心课堂']],
  ['[U:保定市总工会]负责人介绍了相关情况，并为职工讲解[P/PLATFORM:“冀工之家”平台]的用法。', []],
  ['职工们认真学习了[P/PLAN:《工会章程解读》]。', []],
  ['[U:合肥市总工会]加快推进[P/PROJECT:“幸福工间”项目]落地。', ['合肥市总工会 RUNS 幸福工间项目']],
  ['[C:华泰纺织公司]投入20万元，建起[V:职工书屋]。', ['华泰纺织公司 RUNS 职工书屋']],
  [
    '[U:泉州市总工会]依托基层阵地，实施[P/PROJECT:“匠苗”培育工程]，开展[P/CAMPAIGN:“名师带徒”活动]，健全[P/METHOD:“积分晋级”机制]。',
    ['泉州市总工会 RUNS 匠苗培育工程', '泉州市总工会 RUNS 名师带徒活动', '泉州市总工会 RUNS 积分晋级机制'],
  ],
  ['#[U:嘉兴市总工会]举办[P:职工趣味运动会]\n比赛设六个项目。', ['嘉兴市总工会 RUNS 职工趣味运动会']],
  ['[U:柳州市总工会]将[P/PROJECT:“五送”服务]送到工地。', ['柳州市总工会 RUNS 五送服务']],
  [
    '[P/PLATFORM:“渝工娘家人”平台]由[U:重庆市总工会]自主研发，于去年上线。',
    ['重庆市总工会 RUNS 渝工娘家人平台'],
  ],
  ['这个由[C:京能热力公司]设立的[V:劳模工作室]已运行三年。', ['京能热力公司 RUNS 劳模工作室']],
  ['[U:遵义市总工会]把[P/CAMPAIGN:“求学圆梦”行动]作为重点工作来抓。', ['遵义市总工会 RUNS 求学圆梦行动']],
  [
    '今年，[U:威海市总工会]持续擦亮[P/BRAND:“海燕”服务队]品牌，让服务更有温度。',
    ['威海市总工会 RUNS 海燕服务队'],
  ],
  [
    '在[U:张家口市总工会]指导下，[C:宏远钢构公司]举办了[P:首届焊接擂台赛]。',
    ['宏远钢构公司 RUNS 首届焊接擂台赛', '张家口市总工会 PARTICIPATES_IN 首届焊接擂台赛'],
  ],
  ['[U:银川市总工会]策划了一场以“夏日送清凉”为主题的[P:户外慰问活动]。', ['银川市总工会 RUNS 户外慰问活动']],
]

export const COOPERATES: [text: string, expected: string[]][] = [
  [
    '[U:赣州市总工会]联合[I:市人社局]、[I:市司法局]开展[P/CAMPAIGN:“尊法守法”行动]。',
    [
      '市人社局 COOPERATES_WITH 赣州市总工会',
      '市司法局 COOPERATES_WITH 赣州市总工会',
      '市人社局 RUNS 尊法守法行动',
      '市司法局 RUNS 尊法守法行动',
      '赣州市总工会 RUNS 尊法守法行动',
    ],
  ],
  [
    '[U:襄阳市总工会]与[I/COURT:市中级人民法院]签署合作协议。',
    ['市中级人民法院 COOPERATES_WITH 襄阳市总工会'],
  ],
  [
    '[U:温州市总工会]、[I:市应急局]和[I:市消防局]共同举办[P:安全知识竞赛]。',
    [
      '市应急局 COOPERATES_WITH 市消防局',
      '市应急局 COOPERATES_WITH 温州市总工会',
      '市消防局 COOPERATES_WITH 温州市总工会',
      '市应急局 RUNS 安全知识竞赛',
      '市消防局 RUNS 安全知识竞赛',
      '温州市总工会 RUNS 安全知识竞赛',
    ],
  ],
  [
    '活动中，[U:南岸区总工会]邀请[I/HOSPITAL:区人民医院]专家为职工义诊。',
    ['区人民医院 COOPERATES_WITH 南岸区总工会'],
  ],
  [
    '[U:临海市总工会]携手[C:台州银行]推出[P/PROJECT:“工惠贷”]。',
    ['临海市总工会 COOPERATES_WITH 台州银行', '临海市总工会 RUNS 工惠贷', '台州银行 RUNS 工惠贷'],
  ],
  [
    '由[U:鼓楼区总工会]与[C:顺达物业公司]、[C:恒信公司]共同打造的[V:暖心驿站]正式启用。',
    [
      '恒信公司 COOPERATES_WITH 鼓楼区总工会',
      '顺达物业公司 COOPERATES_WITH 鼓楼区总工会',
      '恒信公司 RUNS 暖心驿站',
      '顺达物业公司 RUNS 暖心驿站',
      '鼓楼区总工会 RUNS 暖心驿站',
    ],
  ],
  ['[U:青羊区总工会]会同[I:区卫健局]深入工地宣讲。', ['区卫健局 COOPERATES_WITH 青羊区总工会']],
  [
    '[U:桥东区总工会]加强与[I:区司法局]、[I:区信访局]的沟通对接。',
    ['区司法局 COOPERATES_WITH 桥东区总工会', '区信访局 COOPERATES_WITH 桥东区总工会'],
  ],
  [
    '[U:桥西区总工会]聘请[I/ASSOCIATION:市心理学会]承办[P/PROJECT:“心晴”项目]。',
    ['市心理学会 COOPERATES_WITH 桥西区总工会', '市心理学会 RUNS 心晴项目', '桥西区总工会 RUNS 心晴项目'],
  ],
  [
    '[U:荔湾区总工会]、[U:越秀区总工会]分别举办[P:职工歌咏比赛]。',
    ['荔湾区总工会 RUNS 职工歌咏比赛', '越秀区总工会 RUNS 职工歌咏比赛'],
  ],
  ['[U:长宁区总工会]和[I/COURT:区法院]就欠薪问题召开座谈会。', ['区法院 COOPERATES_WITH 长宁区总工会']],
  [
    '[U:滨江区总工会]与[I:区检察院]联合设立[V:“检护益薪”工作站]。',
    [
      '区检察院 COOPERATES_WITH 滨江区总工会',
      '区检察院 RUNS 检护益薪工作站',
      '滨江区总工会 RUNS 检护益薪工作站',
    ],
  ],
  ['[U:晋安区总工会]主动对接[C:京东物流公司]，送去防暑物资。', ['京东物流公司 COOPERATES_WITH 晋安区总工会']],
  [
    '[U:龙华区总工会]携手[C:美团]、[C:饿了么]等平台企业，开展[P/CAMPAIGN:“骑手关爱”行动]。',
    [
      '美团 COOPERATES_WITH 龙华区总工会',
      '饿了么 COOPERATES_WITH 龙华区总工会',
      '美团 RUNS 骑手关爱行动',
      '饿了么 RUNS 骑手关爱行动',
      '龙华区总工会 RUNS 骑手关爱行动',
    ],
  ],
  [
    '今年5月，[U:金牛区总工会]同[I/SCHOOL:成都工贸学院]签订校企合作协议。',
    ['成都工贸学院 COOPERATES_WITH 金牛区总工会'],
  ],
  ['[U:天河区总工会]在全区范围内排查隐患，同时走访职工。', []],
  ['双流会议由[U:双流区总工会]主持。', []],
  [
    '[U:思明区总工会]委托[I/ASSOCIATION:厦门社工协会]运营[V:思明职工之家]。',
    [
      '厦门社工协会 COOPERATES_WITH 思明区总工会',
      '思明区总工会 RUNS 思明职工之家',
      '厦门社工协会 RUNS 思明职工之家',
    ],
  ],
  ['[U:徐汇区总工会]协调[I/HOSPITAL:中山医院]派出医疗队。', ['中山医院 COOPERATES_WITH 徐汇区总工会']],
  [
    '[U:铁西区总工会]、[I:区妇联]联手推出[P/PROJECT:“爱心托管班”]。',
    ['区妇联 COOPERATES_WITH 铁西区总工会', '区妇联 RUNS 爱心托管班', '铁西区总工会 RUNS 爱心托管班'],
  ],
]

export const SERVES: [text: string, expected: string[]][] = [
  [
    '[U:象山县总工会]还将面向园区内[C:甬港船厂]、[C:海达渔业]等企业职工开展讲座20场。',
    ['象山县总工会 SERVES 甬港船厂', '象山县总工会 SERVES 海达渔业'],
  ],
  ['[U:莲湖区总工会]走进[C:西安饮食公司]开展集体协商指导。', ['莲湖区总工会 SERVES 西安饮食公司']],
  [
    '盛夏时节，[U:道里区总工会]慰问组来到[C:哈尔滨公交集团]，为驾驶员送上清凉物资。',
    ['道里区总工会 SERVES 哈尔滨公交集团'],
  ],
  [
    '[U:平城区总工会]先后深入[C:大同机车厂]、[C:同盛陶瓷公司]宣讲政策。',
    ['平城区总工会 SERVES 同盛陶瓷公司', '平城区总工会 SERVES 大同机车厂'],
  ],
  ['[U:花溪区总工会]指导[C:贵州米兰公司]成立工会。', ['花溪区总工会 SERVES 贵州米兰公司']],
  [
    '[U:江岸区总工会]在[C:汉口印刷厂]举行[P:入会仪式]。',
    ['入会仪式 HELD_AT 汉口印刷厂', '江岸区总工会 RUNS 入会仪式', '江岸区总工会 SERVES 汉口印刷厂'],
  ],
  ['[U:武进区总工会]赴[C:天合光能公司]走访慰问。', ['武进区总工会 SERVES 天合光能公司']],
  ['[C:鑫源公司]工会主席到[C:远东电缆公司]学习交流。', []],
  ['[U:卧龙区总工会]前往[I/HOSPITAL:南阳市中心医院]看望受伤职工。', ['卧龙区总工会 SERVES 南阳市中心医院']],
  ['[U:吴江区总工会]将法律服务送进[C:亨通集团]。', ['吴江区总工会 SERVES 亨通集团']],
  [
    '在[U:建邺区总工会]推动下，[C:货拉拉南京分公司]成立工会联合会。',
    ['建邺区总工会 SERVES 货拉拉南京分公司'],
  ],
  ['[U:鹿城区总工会]慰问了[C:温州电力公司]一线职工。', ['鹿城区总工会 SERVES 温州电力公司']],
  ['[U:裕华区总工会]帮助[C:乐仁堂药业公司]建立职工书屋。', ['裕华区总工会 SERVES 乐仁堂药业公司']],
]

export const HELD_AT: [text: string, expected: string[]][] = [
  ['[P:全省职工篮球赛]在[V:黄龙体育馆]开幕。', ['全省职工篮球赛 HELD_AT 黄龙体育馆']],
  ['5月8日，[P:劳动者歌会]于[D/CITY:株洲市]举行。', ['劳动者歌会 HELD_AT 株洲市']],
  [
    '[U:株洲市总工会]在[V:炎帝广场]举办[P:五一主题音乐会]。',
    ['五一主题音乐会 HELD_AT 炎帝广场', '株洲市总工会 RUNS 五一主题音乐会'],
  ],
  ['[P/COMPETITION:第五届数控技能大赛]在[D/CITY:芜湖市]落下帷幕。', ['第五届数控技能大赛 HELD_AT 芜湖市']],
  [
    '[U:崂山区总工会]组织劳模前往[V:青岛疗养院]开展[P:劳模疗休养活动]。',
    ['劳模疗休养活动 HELD_AT 青岛疗养院', '崂山区总工会 RUNS 劳模疗休养活动'],
  ],
  ['日前，[D/CITY:徐州市]举办[P:重点产业招聘会]。', ['重点产业招聘会 HELD_AT 徐州市']],
  ['[P:“青春有约”联谊会]走进[V:云龙湖景区]。', ['青春有约联谊会 HELD_AT 云龙湖景区']],
  ['[P:劳模宣讲会]在[I/SCHOOL:常州技师学院]举行，300名师生聆听。', ['劳模宣讲会 HELD_AT 常州技师学院']],
  ['作为活动之一，[P:集市]设在[V:人民公园]。', ['集市 HELD_AT 人民公园']],
  [
    '[P:开班仪式]在[D:市南区]的[V:职工活动中心]举行。',
    ['开班仪式 HELD_AT 职工活动中心', '职工活动中心 LOCATED_IN 市南区'],
  ],
]

export const PARTICIPATES: [text: string, expected: string[]][] = [
  [
    '[C:一汽集团]、[C:东风公司]选派选手参加[P/COMPETITION:汽车装调工大赛]。',
    ['一汽集团 PARTICIPATES_IN 汽车装调工大赛', '东风公司 PARTICIPATES_IN 汽车装调工大赛'],
  ],
  [
    '[U:湖北省总工会]主席[N:陈一平]出席[P:启动仪式]并讲话。',
    ['陈一平 HOLDS_POSITION 湖北省总工会 (主席)', '陈一平 PARTICIPATES_IN 启动仪式'],
  ],
  [
    '[D/PROVINCE:四川]、[D/PROVINCE:重庆]等地工会共同签署[P/PLAN:《川渝工会合作框架协议》]。',
    ['四川 PARTICIPATES_IN 川渝工会合作框架协议', '重庆 PARTICIPATES_IN 川渝工会合作框架协议'],
  ],
  [
    '[P/CAMPAIGN:“春蕾”计划]启动。据介绍，[D/CITY:株洲市]、[D/CITY:岳阳市]两地先行先试。',
    ['株洲市 PARTICIPATES_IN 春蕾计划', '岳阳市 PARTICIPATES_IN 春蕾计划'],
  ],
  [
    '[P/COMPETITION:焊工技能竞赛]落幕，[D/CITY:衡阳市]代表队获得团体一等奖。',
    ['衡阳市 PARTICIPATES_IN 焊工技能竞赛'],
  ],
  ['[C:三一重工]成为[P/PROJECT:“能级工资”改革]首批试点企业。', ['三一重工 PARTICIPATES_IN 能级工资改革']],
  [
    '[C:佳士科技公司]作为[P/PROJECT:“提质增效”工程]示范单位，完成建家。',
    ['佳士科技公司 PARTICIPATES_IN 提质增效工程'],
  ],
  [
    '[U:海门区总工会]按照[U:江苏省总工会]《[P/PLAN:建家三年规划]》要求，推进阵地建设。',
    ['江苏省总工会 RUNS 建家三年规划', '海门区总工会 PARTICIPATES_IN 建家三年规划'],
  ],
  [
    '来自[C:中建八局]、[C:上海隧道公司]的代表参加了[P:现场观摩会]。',
    ['上海隧道公司 PARTICIPATES_IN 现场观摩会', '中建八局 PARTICIPATES_IN 现场观摩会'],
  ],
  [
    '[N:王海波]代表[C:宝武钢铁公司]参赛，在[P/COMPETITION:电工技能竞赛]中夺得第一名。',
    ['王海波 PARTICIPATES_IN 电工技能竞赛', '宝武钢铁公司 PARTICIPATES_IN 电工技能竞赛'],
  ],
  ['仪式上，[I:省人社厅]副厅长[N:李健]宣读了决定。', ['李健 HOLDS_POSITION 省人社厅 (副厅长)']],
  [
    '[P:表彰大会]在[D/CITY:太原市]举行。会上，劳模代表[N:赵强]作了发言。',
    ['表彰大会 HELD_AT 太原市', '赵强 PARTICIPATES_IN 表彰大会'],
  ],
]

export const POSITIONS: [text: string, expected: string[]][] = [
  ['[C:甬港船厂]工会干部将绿豆汤、矿泉水送到焊工[N:陈志强]手中。', []],
  [
    '出席活动的有[U:市总工会]法律和维权部部长[N:邓明]，[U:区总工会]党组书记[N:卓文清]，[I:区交警大队]副大队长[N:赖远]。',
    [
      '邓明 HOLDS_POSITION 市总工会 (法律和维权部部长)',
      '卓文清 HOLDS_POSITION 区总工会 (党组书记)',
      '赖远 HOLDS_POSITION 区交警大队 (副大队长)',
    ],
  ],
  [
    '[U:福建省总工会]党组书记、常务副主席[N:林志远]说。',
    ['林志远 HOLDS_POSITION 福建省总工会 (党组书记、常务副主席)'],
  ],
  [
    '[I:市人大常委会]副主任、[U:市总工会]主席[N:何敏]前往调研。',
    ['何敏 HOLDS_POSITION 市人大常委会 (副主任)', '何敏 HOLDS_POSITION 市总工会 (主席)'],
  ],
  ['[N:郑凯]，[C:海信集团]首席技师，从业三十年。', ['郑凯 HOLDS_POSITION 海信集团 (首席技师)']],
  ['[C:比亚迪公司]工会主席[N:孙莉]表示，企业用工稳定。', ['孙莉 HOLDS_POSITION 比亚迪公司 (工会主席)']],
  [
    '[U:晋中市总工会]主席[N:白峰]、副主席[N:郭亮]出席活动。',
    ['白峰 HOLDS_POSITION 晋中市总工会 (主席)', '郭亮 HOLDS_POSITION 晋中市总工会 (副主席)'],
  ],
  ['[N:李娜]是[I/HOSPITAL:省人民医院]护士长。', ['李娜 HOLDS_POSITION 省人民医院 (护士长)']],
  ['[N:周涛]当选[U:太原市总工会]副主席。', ['周涛 HOLDS_POSITION 太原市总工会 (副主席)']],
  [
    '[C:天津港集团]党委副书记、工会主席[N:刘洋]介绍，公司已建家12个。',
    ['刘洋 HOLDS_POSITION 天津港集团 (党委副书记、工会主席)'],
  ],
  [
    '[U:南开区总工会]权益保障部部长[N:张薇]说，调解要快。',
    ['张薇 HOLDS_POSITION 南开区总工会 (权益保障部部长)'],
  ],
  [
    '[I/SCHOOL:武汉职业技术学院]党委书记[N:马俊]、院长[N:程浩]共同揭牌。',
    ['马俊 HOLDS_POSITION 武汉职业技术学院 (党委书记)', '程浩 HOLDS_POSITION 武汉职业技术学院 (院长)'],
  ],
  ['“我在这里找到了家。”[C:顺丰速运公司]快递员[N:韩磊]说。', ['韩磊 HOLDS_POSITION 顺丰速运公司 (快递员)']],
  ['[U:岳阳市总工会]走访了劳模[N:唐建国]。', []],
  [
    '[N:吴芳]（[U:岳阳市总工会]女职工部部长）介绍了做法。',
    ['吴芳 HOLDS_POSITION 岳阳市总工会 (女职工部部长)'],
  ],
  [
    '[U:赤峰市总工会]副主席[N:那顺]同志参加[P:挂牌仪式]。',
    ['那顺 HOLDS_POSITION 赤峰市总工会 (副主席)', '那顺 PARTICIPATES_IN 挂牌仪式'],
  ],
  [
    '[I:省委]常委、[I:组织部=省委组织部]部长[N:高远]强调，要抓好落实。',
    ['高远 HOLDS_POSITION 省委 (常委)', '高远 HOLDS_POSITION 省委组织部 (部长)'],
  ],
  ['[C:远大集团]董事长兼总经理[N:秦川]致辞。', ['秦川 HOLDS_POSITION 远大集团 (董事长兼总经理)']],
  ['[U:白城市总工会]一级巡视员[N:徐静]说。', ['徐静 HOLDS_POSITION 白城市总工会 (一级巡视员)']],
  ['[C:金川公司]的焊工[N:潘从明]创新不断。', ['潘从明 HOLDS_POSITION 金川公司 (焊工)']],
]

export const MORE_POSITIONS: [text: string, expected: string[]][] = [
  [
    '[U:晋中市总工会]主席[N:白峰]，副主席[N:郭亮]、[N:武静]出席。',
    [
      '白峰 HOLDS_POSITION 晋中市总工会 (主席)',
      '郭亮 HOLDS_POSITION 晋中市总工会 (副主席)',
      '武静 HOLDS_POSITION 晋中市总工会 (副主席)',
    ],
  ],
  [
    '[C:包钢集团]炼钢工、[P/HONOUR:全国劳动模范][N:斯琴]说。',
    ['斯琴 HOLDS_POSITION 包钢集团 (炼钢工)', '斯琴 RECOGNISED_AS 全国劳动模范'],
  ],
  ['作为[C:太重集团]班长，[N:郝强]带头攻关。', ['郝强 HOLDS_POSITION 太重集团 (班长)']],
  ['[N:常青]今年48岁，是[C:晋能控股]的检修工。', ['常青 HOLDS_POSITION 晋能控股 (检修工)']],
]

export const OWN_UNIONS: [text: string, expected: string[]][] = [
  [
    '[U/GRASSROOTS:太钢集团工会]举办[P:厂区健步走]。“大家都很踊跃。”工会主席[N:连杰]说。',
    ['太钢集团工会 RUNS 厂区健步走', '连杰 HOLDS_POSITION 太钢集团工会 (主席)'],
  ],
  [
    '[U/GRASSROOTS:汾酒集团工会]走访职工，该公司工会副主席[N:原野]介绍了情况。',
    ['原野 HOLDS_POSITION 汾酒集团工会 (副主席)'],
  ],
]

export const RECOGNISED: [text: string, expected: string[]][] = [
  ['[C:徐工集团]荣获[P/HONOUR:“全国五一劳动奖状”]。', ['徐工集团 RECOGNISED_AS 全国五一劳动奖状']],
  ['[N:李想]被授予[P/HONOUR:“江苏工匠”]称号。', ['李想 RECOGNISED_AS 江苏工匠']],
  [
    '[U:江苏省总工会]授予[N:何杰]、[N:杨帆][P/HONOUR:“江苏省五一劳动奖章”]。',
    [
      '何杰 RECOGNISED_AS 江苏省五一劳动奖章',
      '杨帆 RECOGNISED_AS 江苏省五一劳动奖章',
      '江苏省总工会 RUNS 江苏省五一劳动奖章',
    ],
  ],
  ['[V:德胜驿站]被评为[P/HONOUR:“最美驿站”]。', ['德胜驿站 RECOGNISED_AS 最美驿站']],
  ['[P/HONOUR:全国劳动模范][N:许振]来到车间。', ['许振 RECOGNISED_AS 全国劳动模范']],
  [
    '[P/HONOUR:“大国工匠”]、[P/HONOUR:全国五一劳动奖章]获得者[N:高凤]应邀授课。',
    ['高凤 RECOGNISED_AS 全国五一劳动奖章', '高凤 RECOGNISED_AS 大国工匠'],
  ],
  [
    '[C:鞍钢集团]、[C:本钢集团]等5家单位获评[P/HONOUR:“模范职工之家”]。',
    ['本钢集团 RECOGNISED_AS 模范职工之家', '鞍钢集团 RECOGNISED_AS 模范职工之家'],
  ],
  [
    '[U:辽宁省总工会]认定首批8家[P/HONOUR:“辽宁工匠学院”]，包括[I/SCHOOL:沈阳技师学院]、[I/SCHOOL:大连技师学院]等。',
    [
      '大连技师学院 RECOGNISED_AS 辽宁工匠学院',
      '沈阳技师学院 RECOGNISED_AS 辽宁工匠学院',
      '辽宁省总工会 RUNS 辽宁工匠学院',
    ],
  ],
  [
    '该公司技术骨干[N:田野]先后获得[P/HONOUR:“青年岗位能手”]、[P/HONOUR:“技术能手”]等荣誉。',
    ['田野 RECOGNISED_AS 技术能手', '田野 RECOGNISED_AS 青年岗位能手'],
  ],
  ['[I/SCHOOL:长春工业学校]入选[P/HONOUR:“省级工匠学院”]。', ['长春工业学校 RECOGNISED_AS 省级工匠学院']],
  [
    '[U:四平市总工会]为[C:天成玉米公司]颁发[P/HONOUR:“工人先锋号”]奖牌。',
    ['天成玉米公司 RECOGNISED_AS 工人先锋号', '四平市总工会 RUNS 工人先锋号'],
  ],
  [
    '经评审，[C:通化葡萄酒公司]被认定为[P/HONOUR:“厂务公开示范单位”]。',
    ['通化葡萄酒公司 RECOGNISED_AS 厂务公开示范单位'],
  ],
]

export const LOCATED: [text: string, expected: string[]][] = [
  ['位于[D:海曙区]的[V:鼓楼驿站]全天开放。', ['鼓楼驿站 LOCATED_IN 海曙区']],
  ['[C:杰克公司]坐落于[D/CITY:台州市]。', ['杰克公司 LOCATED_IN 台州市']],
  [
    '[D:余杭区][D/SUBDISTRICT:仓前街道][V:“梦想”驿站]正式启用。',
    ['仓前街道 PART_OF 余杭区', '梦想驿站 LOCATED_IN 仓前街道'],
  ],
  ['[D/PROVINCE:江苏省][D/CITY:无锡市]今年建成驿站百余个。', ['无锡市 PART_OF 江苏省']],
  [
    '在[D:滨湖区]，[C:华润微电子公司]和[C:长电科技公司]都建起了工会。',
    ['华润微电子公司 LOCATED_IN 滨湖区', '长电科技公司 LOCATED_IN 滨湖区'],
  ],
]

export const ATTENDANCE: [text: string, expected: string[]][] = [
  [
    '[U:滦州市总工会]开展[P:防汛演练]，来自[C:滦河钢管公司]、[C:永丰水泥公司]等9家企业的60名职工边学边练。',
    [
      '滦州市总工会 RUNS 防汛演练',
      '滦河钢管公司 PARTICIPATES_IN 防汛演练',
      '永丰水泥公司 PARTICIPATES_IN 防汛演练',
    ],
  ],
  [
    '[P/COMPETITION:职工拔河赛]落幕。[I/SCHOOL:迁安一中]代表队、[I/HOSPITAL:迁安市中医院]代表队分获二、三名。',
    ['迁安一中 PARTICIPATES_IN 职工拔河赛', '迁安市中医院 PARTICIPATES_IN 职工拔河赛'],
  ],
  [
    '[P/COMPETITION:歌咏大赛]结束，[U:古冶区总工会]选送的选手[N:田小满]夺冠。',
    ['古冶区总工会 PARTICIPATES_IN 歌咏大赛', '田小满 PARTICIPATES_IN 歌咏大赛'],
  ],
  ['[P/PROJECT:“心晴”训练营]由主任医师[N:詹文彬]领衔授课。', ['詹文彬 PARTICIPATES_IN 心晴训练营']],
  [
    '[U:遵化市总工会]启动[P/PROJECT:“匠苗”计划]，选聘[N:贺东明]、[N:苗秀芝]等20名技师担任导师。',
    ['遵化市总工会 RUNS 匠苗计划', '苗秀芝 PARTICIPATES_IN 匠苗计划', '贺东明 PARTICIPATES_IN 匠苗计划'],
  ],
  ['[P/PROJECT:“灯火课堂”]准时开讲。主讲人是焊工班长[N:吕海生]。', ['吕海生 PARTICIPATES_IN 灯火课堂']],
  ['[P/PROJECT:“灯火课堂”]开了三年，电工[N:缪春华]是往期学员。', ['缪春华 PARTICIPATES_IN 灯火课堂']],
  ['[C:凤山铸造公司]是[P/PROJECT:“灯火课堂”]的实训点。', ['凤山铸造公司 PARTICIPATES_IN 灯火课堂']],
  [
    '[U:玉田县总工会]推出[P/PROJECT:“共享食堂”]，[C:鸦鸿桥商贸公司]、[C:彩亭桥食品公司]等7家企业成为首批签约单位。',
    [
      '玉田县总工会 RUNS 共享食堂',
      '鸦鸿桥商贸公司 PARTICIPATES_IN 共享食堂',
      '彩亭桥食品公司 PARTICIPATES_IN 共享食堂',
    ],
  ],
  [
    '[U:乐亭县总工会]邀请[I/HOSPITAL:乐亭县医院]的5名专家，在[V:碧海公园]开展[P:健康义诊]。',
    [
      '乐亭县医院 COOPERATES_WITH 乐亭县总工会',
      '乐亭县总工会 RUNS 健康义诊',
      '乐亭县医院 PARTICIPATES_IN 健康义诊',
      '健康义诊 HELD_AT 碧海公园',
    ],
  ],
  ['[P/COMPETITION:象棋赛]由[U:唐山市教育工会]指导。', ['唐山市教育工会 PARTICIPATES_IN 象棋赛']],
  [
    '[P/COMPETITION:快递技能赛]由[U:曹妃甸区总工会]主办，[I/SCHOOL:曹妃甸职教中心]提供场地支持。',
    ['曹妃甸区总工会 RUNS 快递技能赛', '曹妃甸职教中心 PARTICIPATES_IN 快递技能赛'],
  ],
  [
    '[U:丰润区总工会]在[C:丰达机车公司]、[C:凯伦纸业公司]2家企业试点[P/BRAND:“班前课堂”]。',
    [
      '丰润区总工会 RUNS 班前课堂',
      '丰达机车公司 PARTICIPATES_IN 班前课堂',
      '凯伦纸业公司 PARTICIPATES_IN 班前课堂',
    ],
  ],
  ['[N:白志刚]去年获奖；今年5月，加入[P/PROJECT:“工匠宣讲团”]。', ['白志刚 PARTICIPATES_IN 工匠宣讲团']],
  [
    '[U:滦南县总工会]主席[N:黎明远]与[C:渤海技术公司]签署[P/PLAN:成果转化协议]。',
    [
      '黎明远 HOLDS_POSITION 滦南县总工会 (主席)',
      '渤海技术公司 COOPERATES_WITH 滦南县总工会',
      '滦南县总工会 PARTICIPATES_IN 成果转化协议',
      '渤海技术公司 PARTICIPATES_IN 成果转化协议',
    ],
  ],
  // who is only quoted on it was not there
  [
    '[P/CAMPAIGN:“敲门”行动]启动。[U:路北区总工会]主席[N:滕立文]说，[P/CAMPAIGN:“敲门”行动]很受欢迎。',
    ['滕立文 HOLDS_POSITION 路北区总工会 (主席)', '路北区总工会 RUNS 敲门行动'],
  ],
]

export const PLACES_OF_EVENTS: [text: string, expected: string[]][] = [
  [
    '[P:春季招聘会]由[U:固安县总工会]主办，在[V:永定文化馆]举行。',
    ['固安县总工会 RUNS 春季招聘会', '春季招聘会 HELD_AT 永定文化馆'],
  ],
  [
    '[V:大厂广场]上排起长队。昨天，[U:大厂县总工会]的[P:便民服务日]在这里举办。',
    ['大厂县总工会 RUNS 便民服务日', '便民服务日 HELD_AT 大厂广场'],
  ],
  [
    '[U:香河县总工会]先后走进[C:淑阳家居公司]、[C:蒋辛木业公司]，开展[P:入会宣讲]。',
    [
      '香河县总工会 RUNS 入会宣讲',
      '香河县总工会 SERVES 淑阳家居公司',
      '香河县总工会 SERVES 蒋辛木业公司',
      '入会宣讲 HELD_AT 淑阳家居公司',
      '入会宣讲 HELD_AT 蒋辛木业公司',
    ],
  ],
  [
    '[U:三河市总工会]走进位于[D:燕郊镇]的[C:东方隧桥公司]，为职工送上[P:慰问演出]。',
    [
      '三河市总工会 RUNS 慰问演出',
      '三河市总工会 SERVES 东方隧桥公司',
      '东方隧桥公司 LOCATED_IN 燕郊镇',
      '慰问演出 HELD_AT 东方隧桥公司',
    ],
  ],
  // a scheme has no place, nor has a plan whose launch is held
  ['[D:霸州市]推行[P/METHOD:“一码通办”机制]。', []],
  ['[P/PLAN:“育苗”计划]启动仪式在[I/SCHOOL:文安职教中心]举行。', []],
  [
    '[U:永清县总工会]的[N:鲍学文]受邀到[C:里澜城公司]担任顾问，[P/METHOD:“一对一”工作法]见效。',
    ['鲍学文 HOLDS_POSITION 里澜城公司 (顾问)'],
  ],
]

export const HONOURED: [text: string, expected: string[]][] = [
  [
    '[N:罗春燕]带领的[I/OTHER:罗春燕工作室]今年被[U:襄州区总工会]命名为[P/HONOUR:“工匠工作室”]。',
    ['罗春燕工作室 RECOGNISED_AS 工匠工作室', '襄州区总工会 RUNS 工匠工作室'],
  ],
  [
    '[U:樊城区总工会]为首批6家[P/HONOUR:“创新驿站”]授牌，[C:汉江轴承公司]、[C:东津电池公司]等单位的代表上台领牌。',
    [
      '樊城区总工会 RUNS 创新驿站',
      '汉江轴承公司 RECOGNISED_AS 创新驿站',
      '东津电池公司 RECOGNISED_AS 创新驿站',
    ],
  ],
  [
    '[U:谷城县总工会]建设[P/HONOUR:“育人基地”]20家，其中[I/SCHOOL:谷城职教中心]、[I/SCHOOL:石花小学]等8家首批挂牌。',
    ['谷城县总工会 RUNS 育人基地', '谷城职教中心 RECOGNISED_AS 育人基地', '石花小学 RECOGNISED_AS 育人基地'],
  ],
  [
    '[C:南漳药材公司]只有45名职工，却是一家[P/HONOUR:“小巨人”企业]。',
    ['南漳药材公司 RECOGNISED_AS 小巨人企业'],
  ],
  ['[N:向国强]从业20年，连续3年被评为[P/HONOUR:“服务之星”]。', ['向国强 RECOGNISED_AS 服务之星']],
  ['[U:保康县总工会]聘请15名老师傅担任[P/HONOUR:“和事佬”]。', ['保康县总工会 RUNS 和事佬']],
  // somebody else was honoured
  ['[U:老河口市总工会]承办大赛，前三名选手被授予[P/HONOUR:“技术能手”]称号。', []],
  ['[U:枣阳市总工会]的[P/BRAND:“田间课堂”]被认定为[P/HONOUR:“特色品牌”]。', ['枣阳市总工会 RUNS 田间课堂']],
  ['[U:宜城市总工会]将其列为[P/HONOUR:“重点创新项目”]。', ['宜城市总工会 RUNS 重点创新项目']],
]

export const MORE_RUNS: [text: string, expected: string[]][] = [
  [
    '[P/PROJECT:“灯火夜校”]由[U:大冶市总工会]与[I/SCHOOL:大冶技校]合办。',
    ['大冶市总工会 RUNS 灯火夜校', '大冶技校 RUNS 灯火夜校', '大冶市总工会 COOPERATES_WITH 大冶技校'],
  ],
  ['[U:阳新县总工会]为22家企业提供[P/METHOD:“菜单式”服务]。', ['阳新县总工会 RUNS 菜单式服务']],
  ['[U:铁山区总工会]把[V:“妈妈驿站”]扩建到40平方米。', ['铁山区总工会 RUNS 妈妈驿站']],
  [
    '[U:下陆区总工会]投入80万元，对[V:团城山驿站]、[V:“暖心”驿站]等5处进行改造。',
    ['下陆区总工会 RUNS 团城山驿站', '下陆区总工会 RUNS 暖心驿站'],
  ],
  ['[U:西塞山区总工会]依托[P/PLATFORM:“磁湖云学”平台]，开设微课60门。', ['西塞山区总工会 RUNS 磁湖云学平台']],
  [
    '[U:黄梅县总工会]举行[P:“安康杯”竞赛启动仪式=“安康杯”竞赛启动仪式]。',
    ['黄梅县总工会 RUNS 安康杯竞赛启动仪式'],
  ],
  [
    '[U:蕲春县总工会]和[U:武穴市总工会]开会。两地工会将共同举办[P/COMPETITION:采茶比武]。',
    ['武穴市总工会 RUNS 采茶比武', '蕲春县总工会 RUNS 采茶比武', '武穴市总工会 COOPERATES_WITH 蕲春县总工会'],
  ],
  [
    '[U:浠水县总工会]开会。[U:清泉镇总工会]主席[N:龚玉兰]发言。“去年，我们建成[V:月山驿站]。”',
    ['清泉镇总工会 RUNS 月山驿站', '龚玉兰 HOLDS_POSITION 清泉镇总工会 (主席)'],
  ],
  [
    '[I/SCHOOL:英山一中]召开会议。该校工会推出[P/PROJECT:“银龄”计划]。[U/GRASSROOTS:英山一中工会]很忙。',
    ['英山一中工会 RUNS 银龄计划'],
  ],
  // taken up, praised or only done with somebody: not run
  ['[U:罗田县总工会]将把板栗加工纳入[P/PROJECT:“楚匠”培育体系]。', []],
  ['[P/METHOD:“积分制”]去年被[U:黄冈市总工会]作为典型案例推广。', []],
  ['[U:团风县总工会]手把手教大家做[P:“工间八段锦”]。', []],
]

export const MORE_PARTNERS: [text: string, expected: string[]][] = [
  ['[U:应城市总工会]从[C:蒲阳律师事务所]聘请4名律师。', ['应城市总工会 COOPERATES_WITH 蒲阳律师事务所']],
  ['[U:安陆市总工会]依托[I/SCHOOL:安陆职校]，开设育婴班12期。', ['安陆市总工会 COOPERATES_WITH 安陆职校']],
  [
    '[U:云梦县总工会]设立调解点，由[I/COURT:云梦县法院]派驻法官坐诊。',
    ['云梦县总工会 COOPERATES_WITH 云梦县法院'],
  ],
  [
    '[U:孝昌县总工会]与[U:大悟县总工会]、[U:安陆市总工会]就疗休养基地互认签署备忘录。',
    ['大悟县总工会 COOPERATES_WITH 孝昌县总工会', '孝昌县总工会 COOPERATES_WITH 安陆市总工会'],
  ],
  [
    '[U:汉川市总工会]、[I:汉川市妇联]在[V:仙女山广场]开设[P:“剪纸课堂”]。',
    [
      '汉川市妇联 COOPERATES_WITH 汉川市总工会',
      '汉川市妇联 RUNS 剪纸课堂',
      '汉川市总工会 RUNS 剪纸课堂',
      '剪纸课堂 HELD_AT 仙女山广场',
    ],
  ],
  [
    '[U:孝南区总工会]联合[I:区人社局]开展[P/CAMPAIGN:用工体检]，并委托[I/SCHOOL:湖北职院]评估。',
    [
      '区人社局 COOPERATES_WITH 孝南区总工会',
      '孝南区总工会 COOPERATES_WITH 湖北职院',
      '区人社局 RUNS 用工体检',
      '孝南区总工会 RUNS 用工体检',
    ],
  ],
  // a task from above; somebody without a name
  ['[U:广水市总工会]配合[U:随州市总工会]做好调研。', []],
  [
    '[U:曾都区总工会]举办[P:夏季招聘会]。居民王大姐与[C:烈山农业公司]达成意向。',
    ['曾都区总工会 RUNS 夏季招聘会'],
  ],
]

export const MEETINGS: [text: string, expected: string[]][] = [
  [
    '[P:全省推进会]在[D:三明市]召开。[U:永安市总工会]、[C:三钢集团]、[D:沙县区]作交流发言。',
    [
      '全省推进会 HELD_AT 三明市',
      '永安市总工会 PARTICIPATES_IN 全省推进会',
      '三钢集团 PARTICIPATES_IN 全省推进会',
      '沙县区 PARTICIPATES_IN 全省推进会',
    ],
  ],
  [
    '[P/CAMPAIGN:“圆梦”行动]已三年。昨天，[P:现场会]召开。[C:闽光物流公司]在会上介绍经验。',
    ['闽光物流公司 PARTICIPATES_IN 现场会'],
  ],
  ['[P/CAMPAIGN:“圆梦”行动]已三年。[N:邓美玲]说，[P/CAMPAIGN:“圆梦”行动]帮了大忙。', []],
]

export const MORE_POSTS: [text: string, expected: string[]][] = [
  [
    '[U:海宁市直播业工会联合会]主席由[U:皮革城工会]副主席[N:骆云飞]兼任。',
    ['骆云飞 HOLDS_POSITION 海宁市直播业工会联合会 (主席)', '骆云飞 HOLDS_POSITION 皮革城工会 (副主席)'],
  ],
  [
    '[C:嘉善轴承公司]车间里，掌声不断。主讲人是装配班班长[N:吕志刚]。',
    ['吕志刚 HOLDS_POSITION 嘉善轴承公司 (装配班班长)'],
  ],
  ['[I/GOVERNMENT:桐乡市人社局]介绍情况。装配班班长[N:吕志刚]在听。', []],
  ['[C:平湖港口集团]劳模、桥吊司机[N:滕海涛]。', ['滕海涛 HOLDS_POSITION 平湖港口集团 (桥吊司机)']],
  ['[N:鲍文泽]受邀到[C:海盐紧固件公司]担任技术总监。', ['鲍文泽 HOLDS_POSITION 海盐紧固件公司 (技术总监)']],
]

export const MORE_VISITS: [text: string, expected: string[]][] = [
  [
    '[C:德清木业公司]有60名职工。[U:德清县总工会]带着礼包上门，帮助企业建起了工会。',
    ['德清县总工会 SERVES 德清木业公司'],
  ],
  // a person goes himself; a union at home
  ['[U:安吉县总工会]开会。2001年，[N:白志明]走进[C:天荒坪电站]，一干就是20年。', []],
  ['[U/GRASSROOTS:长兴电池公司工会]走进[C:长兴电池公司]车间。', []],
  [
    '[C:湖州港航集团]旗下[C:吴兴码头公司]、[C:南浔仓储公司]等5家企业已建会。',
    ['南浔仓储公司 PART_OF 湖州港航集团', '吴兴码头公司 PART_OF 湖州港航集团'],
  ],
]

export const AGAIN: [text: string, expected: string[]][] = [
  [
    '[D:椒江区]多地举办[P:职工沟通会]。[U:葭沚街道总工会]走进[C:星星冷链公司]开展职工沟通会。',
    [
      '葭沚街道总工会 RUNS 职工沟通会',
      '葭沚街道总工会 SERVES 星星冷链公司',
      '职工沟通会 HELD_AT 星星冷链公司',
    ],
  ],
  // whoever runs it does not take part in it besides
  [
    '[U:路桥区总工会]举办[P/COMPETITION:排球赛]。经过两天角逐，[U:路桥区总工会]参加了颁奖。',
    ['路桥区总工会 RUNS 排球赛'],
  ],
]

export const LATE_GAINS: [text: string, expected: string[]][] = [
  [
    '[U:溧阳市总工会]在[P/PLATFORM:“溧工惠”公众号]上线[P/PROJECT:“夜间食堂地图”]。',
    ['溧阳市总工会 RUNS 夜间食堂地图', '溧阳市总工会 RUNS 溧工惠公众号', '夜间食堂地图 PART_OF 溧工惠公众号'],
  ],
  // a person's own deeds are not his union's
  ['[U:句容市总工会]开会。[N:白立新]组织宣讲，已赴[I/SCHOOL:江南农大]、[I/SCHOOL:句容技校]交流。', []],
  // another event, without a name
  ['[U:丹阳市总工会]开展[P:健康义诊]，夏天还将前往[V:九里疗养院]开展拓展。', ['丹阳市总工会 RUNS 健康义诊']],
  [
    '[P/PROJECT:“田头工会”]今秋忙碌，在[D:皇塘镇]、[D:珥陵镇]巡回服务。',
    ['田头工会 HELD_AT 皇塘镇', '田头工会 HELD_AT 珥陵镇'],
  ],
  ['全市工会[P:“圆梦”推进会]在[D:扬中市]召开。[U:镇江市总工会]很忙。', ['圆梦推进会 HELD_AT 扬中市']],
  [
    '[P:述职会]召开。[U:甲街道总工会]、[U:乙镇总工会]等12个镇（街道）总工会的主席轮流登台。',
    ['甲街道总工会 PARTICIPATES_IN 述职会', '乙镇总工会 PARTICIPATES_IN 述职会'],
  ],
]
