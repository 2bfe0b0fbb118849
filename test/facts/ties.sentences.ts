/*
 * What ties bodies to places, to one another and to people; marked as test/support/marked.ts tells, with every relation
 * that the sentences state. Written for these tests; bodies and people are invented or general.
 */

export const LIES_IN: [text: string, expected: string[]][] = [
  ['[V:“驼铃”司机驿站]近日在[D:肃州区]揭牌。', ['驼铃司机驿站 LOCATED_IN 肃州区']],
  ['[C:贵阳翠谷茶业公司]落户[D:湄潭县]。', ['贵阳翠谷茶业公司 LOCATED_IN 湄潭县']],
  [
    '[D:东港区]建有[V:万平口驿站]、[V:灯塔驿站]两处歇脚点。',
    ['万平口驿站 LOCATED_IN 东港区', '灯塔驿站 LOCATED_IN 东港区'],
  ],
  [
    '[U:牟平区总工会]在[D/SUBDISTRICT:观水镇]设立[I/OTHER:果业人民调解工作室]。',
    ['果业人民调解工作室 LOCATED_IN 观水镇', '牟平区总工会 RUNS 果业人民调解工作室'],
  ],
  ['[V:滨江驿站]的职工在[D:浔阳区]参加体检。', []],
]

export const INSIDE: [text: string, expected: string[]][] = [
  [
    '[U:耀州区总工会]在[V:锦阳农贸市场]东门建成[V:“秦岭”司机之家]。',
    ['秦岭司机之家 PART_OF 锦阳农贸市场', '耀州区总工会 RUNS 秦岭司机之家'],
  ],
  ['[C:江河建设集团]承建的[C:沅水大桥项目部]成立了工会。', ['沅水大桥项目部 PART_OF 江河建设集团']],
  ['[V:调解工作室]设在[V:罗甸县职工服务中心]一层。', ['调解工作室 PART_OF 罗甸县职工服务中心']],
  ['[V:云台广场]内的[V:拾光书屋]每天开放。', ['拾光书屋 PART_OF 云台广场']],
  ['[D/CITY:遂宁]是[D/REGION:成渝地区]的中点。', ['遂宁 PART_OF 成渝地区']],
  ['[D/CITY:潜江市]位于[D/PROVINCE:湖北省]中部。', ['潜江市 PART_OF 湖北省']],
  ['[D/CITY:潜江市]是全国文明城市，[D/PROVINCE:湖北省]为此召开现场会。', []],
  [
    '[D:渝水区][D/SUBDISTRICT:罗坊镇][D/SUBDISTRICT:彭家村]的果农来了。',
    ['罗坊镇 PART_OF 渝水区', '彭家村 PART_OF 罗坊镇'],
  ],
]

export const VISITORS: [text: string, expected: string[]][] = [
  [
    '[U:盐湖区总工会]副主席[N:裴春燕]参加活动。当天，[N:裴春燕]一行走进[C:运城关铝机械公司]，看望一线职工。',
    ['盐湖区总工会 SERVES 运城关铝机械公司', '裴春燕 HOLDS_POSITION 盐湖区总工会 (副主席)'],
  ],
  [
    '#[U:甘肃省总工会]慰问一线职工\n[U:嘉峪关市总工会]负责人陪同。慰问组一行来到[C:酒泉紫轩酒业公司]，送上慰问品。',
    ['甘肃省总工会 SERVES 酒泉紫轩酒业公司'],
  ],
  [
    '[U:松山区总工会]一行调研企业。在[C:赤峰九联煤化公司]，听取了企业工会的介绍。',
    ['松山区总工会 SERVES 赤峰九联煤化公司'],
  ],
  [
    '[U:红塔区总工会]推出[P/CAMPAIGN:“送法上门”活动]，[P/CAMPAIGN:“送法上门”活动]走进[C:玉溪环球彩印公司]。',
    [
      '红塔区总工会 RUNS 送法上门活动',
      '红塔区总工会 SERVES 玉溪环球彩印公司',
      '送法上门活动 HELD_AT 玉溪环球彩印公司',
    ],
  ],
  [
    '[U:淇滨区总工会]向[C:鹤壁天海电器公司]、[C:鹤壁光大水务公司]的职工发放了防暑药品。',
    ['淇滨区总工会 SERVES 鹤壁天海电器公司', '淇滨区总工会 SERVES 鹤壁光大水务公司'],
  ],
  [
    '[U:秀山县快递行业工会联合会]覆盖了[C:秀山韵达公司]、[C:秀山极兔公司]等企业。',
    ['秀山县快递行业工会联合会 SERVES 秀山极兔公司', '秀山县快递行业工会联合会 SERVES 秀山韵达公司'],
  ],
  [
    '[U:袁州区总工会]在[C:宜春百树药业公司]举行[P/EVENT:技能竞赛启动仪式]。',
    ['技能竞赛启动仪式 HELD_AT 宜春百树药业公司', '袁州区总工会 RUNS 技能竞赛启动仪式'],
  ],
  ['[U:大理市总工会]组织劳模到[C:下关沱茶公司]参观。', []],
  ['[U:湛河区总工会]在[C:平顶山神鹰盐业公司]开办夜校。', ['湛河区总工会 SERVES 平顶山神鹰盐业公司']],
]

export const PARTNERS: [text: string, expected: string[]][] = [
  [
    '[U:昌黎县总工会]举办[P/EVENT:葡萄采摘节]，活动得到[I:县文旅局]、[C:昌黎茅台酒业公司]的大力支持。',
    [
      '昌黎县总工会 RUNS 葡萄采摘节',
      '县文旅局 COOPERATES_WITH 昌黎县总工会',
      '昌黎县总工会 COOPERATES_WITH 昌黎茅台酒业公司',
    ],
  ],
  [
    '这里是[U:宣威市总工会]与[I/SCHOOL:宣威职业学校]共同建设的[V:火腿工匠学堂]。',
    [
      '宣威市总工会 COOPERATES_WITH 宣威职业学校',
      '宣威市总工会 RUNS 火腿工匠学堂',
      '宣威职业学校 RUNS 火腿工匠学堂',
    ],
  ],
  ['[U:呈贡区总工会]每月与[I:区医保局]比对一次数据。', ['区医保局 COOPERATES_WITH 呈贡区总工会']],
  ['[C:斗南花卉公司]与[U:呈贡区总工会]签署了安全生产承诺书。', []],
  [
    '[U:弥勒市总工会]联合[U:朋普镇总工会]办夜市，并请来[I/OTHER:弥勒花灯团]演出。',
    ['弥勒市总工会 COOPERATES_WITH 弥勒花灯团', '弥勒市总工会 COOPERATES_WITH 朋普镇总工会'],
  ],
]

export const POSTS: [text: string, expected: string[]][] = [
  [
    '[I:贺兰县人大常委会]党组成员、副主任，[U:贺兰县总工会]主席[N:马晓燕]出席。',
    [
      '马晓燕 HOLDS_POSITION 贺兰县人大常委会 (党组成员、副主任)',
      '马晓燕 HOLDS_POSITION 贺兰县总工会 (主席)',
    ],
  ],
  ['[I/SCHOOL:塔里木大学]教授、全国劳动模范[N:库尔班]说。', ['库尔班 HOLDS_POSITION 塔里木大学 (教授)']],
  [
    '[C:仁怀酱香酒业公司]党委副书记、工会主席[N:袁朝阳]介绍。',
    ['袁朝阳 HOLDS_POSITION 仁怀酱香酒业公司 (党委副书记、工会主席)'],
  ],
  [
    '[U:水磨沟区总工会]开会。[I/PARTY:水磨沟区委]常委、总工会主席[N:热依汗]讲话。',
    ['热依汗 HOLDS_POSITION 水磨沟区委 (常委)', '热依汗 HOLDS_POSITION 水磨沟区总工会 (主席)'],
  ],
  ['在[I/HOSPITAL:凯里骨科医院]工作的护士[N:杨秀英]来了。', ['杨秀英 HOLDS_POSITION 凯里骨科医院 (护士)']],
  ['[N:石明亮]还是[I/OTHER:“苗岭”志愿服务队]的副队长。', ['石明亮 HOLDS_POSITION 苗岭志愿服务队 (副队长)']],
  [
    '[C:都匀毛尖茶业公司]技术总监[N:龙光荣]受邀到[C:丹寨茶叶合作社]担任技术顾问。',
    ['龙光荣 HOLDS_POSITION 丹寨茶叶合作社 (技术顾问)', '龙光荣 HOLDS_POSITION 都匀毛尖茶业公司 (技术总监)'],
  ],
  ['[C:独山棉麻公司]把课堂设在车间，员工[N:罗永芳]进步很快。', ['罗永芳 HOLDS_POSITION 独山棉麻公司 (员工)']],
  ['[U:瓮安县总工会]诉调对接律师[N:冉小平]当场调解。', ['冉小平 HOLDS_POSITION 瓮安县总工会 (诉调对接律师)']],
  ['[C:福泉磷化公司]的订单多，骑手[N:赵大勇]很忙。', []],
]
