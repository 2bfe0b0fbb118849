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
