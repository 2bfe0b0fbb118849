/*
 * Hosts in chains, places that no 在 governs, bodies whose people come, honours before their holder. Marked as in
 * test/support/marked.ts; written for these tests; bodies and people are invented or general.
 */

export const HOSTS_IN_CHAINS: [text: string, expected: string[]][] = [
  [
    '由[U:甘肃省总工会]主办，[C:白银铜业公司]、[I/SCHOOL:白银技师学院]承办，[C:陇原电缆公司]协办的[P/COMPETITION:电工技能大赛]开赛。',
    [
      '甘肃省总工会 RUNS 电工技能大赛',
      '白银铜业公司 RUNS 电工技能大赛',
      '白银技师学院 RUNS 电工技能大赛',
      '陇原电缆公司 RUNS 电工技能大赛',
      '白银技师学院 COOPERATES_WITH 白银铜业公司',
      '甘肃省总工会 COOPERATES_WITH 白银技师学院',
      '甘肃省总工会 COOPERATES_WITH 白银铜业公司',
      '甘肃省总工会 COOPERATES_WITH 陇原电缆公司',
    ],
  ],
  [
    '今年，[U:本溪市总工会]策划组织了9项赛事，主要包括[P/COMPETITION:“溪畔”歌手大赛]、[P/COMPETITION:职工象棋赛]等。',
    ['本溪市总工会 RUNS 溪畔歌手大赛', '本溪市总工会 RUNS 职工象棋赛'],
  ],
  [
    '[U:湖北省总工会]共表彰[P/HONOUR:“湖北五一劳动奖状”]60个、[P/HONOUR:“湖北工人先锋号”]90个。',
    ['湖北省总工会 RUNS 湖北五一劳动奖状', '湖北省总工会 RUNS 湖北工人先锋号'],
  ],
]

export const NOBODY_NAMED: [text: string, expected: string[]][] = [
  ['[U:湖北省总工会]发来消息。大会揭晓了[P/HONOUR:“全国工人先锋号”]评选结果。', []],
  [
    '[U:湖北省总工会]举办[P/COMPETITION:“楚天杯”技能竞赛]。经过六天激烈的角逐，决出了名次。',
    ['湖北省总工会 RUNS 楚天杯技能竞赛'],
  ],
  [
    '[I/SCHOOL:襄阳工匠学院]由[U:襄阳市总工会]与[I/SCHOOL:襄阳职业学院]联合办学。',
    [
      '襄阳市总工会 RUNS 襄阳工匠学院',
      '襄阳职业学院 RUNS 襄阳工匠学院',
      '襄阳市总工会 COOPERATES_WITH 襄阳职业学院',
    ],
  ],
]

export const PLACES_WITHOUT_AT: [text: string, expected: string[]][] = [
  ['[V:玉兰路工会驿站]推出了[P/CAMPAIGN:“暖冬热饮”主题活动]。', ['暖冬热饮主题活动 HELD_AT 玉兰路工会驿站']],
  ['[V:玉兰路工会驿站]承办的[P/CAMPAIGN:“暖冬热饮”主题活动]很热闹。', []],
  [
    '[V:职工文化广场]彩旗飘扬，由[U:泸州市总工会]举办的[P/EVENT:职工文化周]在此启动。',
    ['泸州市总工会 RUNS 职工文化周', '职工文化周 HELD_AT 职工文化广场'],
  ],
  [
    '[U:阜阳市总工会]依托[I/SCHOOL:阜阳技师学院]举办[P/EVENT:“家政能手”培训班]。',
    [
      '阜阳市总工会 RUNS 家政能手培训班',
      '家政能手培训班 HELD_AT 阜阳技师学院',
      '阜阳市总工会 COOPERATES_WITH 阜阳技师学院',
    ],
  ],
  ['走进[V:青石服务区]里的[P/BRAND:“司机课堂”]，座无虚席。', ['司机课堂 HELD_AT 青石服务区']],
  [
    '[P/EVENT:交流活动]在[D:兰州市]、[D:西宁市]两地展开。',
    ['交流活动 HELD_AT 兰州市', '交流活动 HELD_AT 西宁市'],
  ],
  [
    '[U:吉林省总工会]举办[P/EVENT:“春风”招聘活动]，并到[V:长春创业园]进行实地调研。',
    ['吉林省总工会 RUNS 春风招聘活动'],
  ],
]

export const WHOSE_PEOPLE_COME: [text: string, expected: string[]][] = [
  [
    '[U:廊坊市总工会]举办[P/EVENT:健康集市]。[I/HOSPITAL:廊坊市第二医院]派出12名医生轮流坐诊。[C:安次电机公司]职工早早排起了队。',
    [
      '廊坊市总工会 RUNS 健康集市',
      '廊坊市第二医院 PARTICIPATES_IN 健康集市',
      '安次电机公司 PARTICIPATES_IN 健康集市',
    ],
  ],
  [
    '[P/EVENT:健康集市]由[U:廊坊市总工会]、[I:市妇联]指导，[C:安次电机公司]主办。',
    [
      '安次电机公司 COOPERATES_WITH 市妇联',
      '安次电机公司 COOPERATES_WITH 廊坊市总工会',
      '廊坊市总工会 PARTICIPATES_IN 健康集市',
      '市妇联 PARTICIPATES_IN 健康集市',
      '安次电机公司 RUNS 健康集市',
    ],
  ],
  [
    '[P/COMPETITION:电梯工大赛]开赛。代表队由[C:大同电梯公司]和[C:云冈机电公司]的6人组成。',
    ['大同电梯公司 PARTICIPATES_IN 电梯工大赛', '云冈机电公司 PARTICIPATES_IN 电梯工大赛'],
  ],
  ['来自[D:海南省]司法系统的干警参加[P/EVENT:法治宣讲会]。', []],
]

export const HONOURS_FIRST: [text: string, expected: string[]][] = [
  [
    '近日，荣获[P/HONOUR:“最美驿站”]称号的[V:中央大街工会驿站]迎来客人，[U:道里区总工会]前来慰问。',
    ['中央大街工会驿站 RECOGNISED_AS 最美驿站'],
  ],
  [
    '[P/HONOUR:“滇中工匠”][P/HONOUR:“云岭技能大师”]“优秀团干部”、焊工[N:段山]上台。',
    ['段山 RECOGNISED_AS 滇中工匠', '段山 RECOGNISED_AS 云岭技能大师'],
  ],
]
