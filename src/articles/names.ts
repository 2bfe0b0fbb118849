/**
 * Family names: the 504 of the 百家姓 (Song, public domain) and those of the 2020 census's first 400 that it lacks.
 * Two names printed without a space (张三李四) can only be told apart by them.
 */
const SINGLE = new Set(
  `赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟肖付代覃苟隋仝战官由岂植原展尉辜卿税丘区冼兰腾折麦回修丛线初原次海隽睢青邸门付鹿斯沐` +
    // Rarer ones, as the surname dictionaries list them.
    '苑邝禤揭芶撒仝尧佀俎弋恽敬檀栗楼母漆渠粟缴茆菅蔄衣郄郇雒颉镡贠呙谌盘淡禚寸矫奉妥芈肇冶',
)
const DOUBLE = new Set(
  // The last two rows are clans of the Yi: 阿西曲布, 吉克子轩.
  '万俟 司马 上官 欧阳 夏侯 诸葛 闻人 东方 赫连 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐 钟离 宇文 长孙 慕容 鲜于 闾丘 司徒 司空 端木 拓跋 呼延 南宫 西门 独孤 阿西 阿牛 阿的 阿尔 吉克 吉木 吉子 吉侯 吉古 沙马 沙玛 曲比 曲木 俄木 马海 马黑 勒伍 木乃 木苏 海来 的日 的莫 罗洪 瓦其 瓦扎 瓦渣 比曲 贾巴 尔古 尔苏 约其 日火 布约 莫色 莫洛 巴久 巴莫 补约'.split(
    ' ',
  ),
)

/** Words that begin like a family name or stand where one is expected: 记者近日从…, 高温, 安全, 平安. */
const NO_NAME =
  /[的了是在与及等被]|近日|日前|获悉|了解|来到|走进|今天|昨天|工会|职工|记者|报道|编辑|综合|安全|高温|平安|时间|地点|成功|和谐|关注|关爱|关怀|温暖|时评|时讯|时政|简讯|广角|万象|经验|项目|方案|党建|法治|时代|常识|文化|文明|文体|花絮|敬老|母亲|楼宇|奉献|走进|荣誉|应对|成果|金秋|都市|红旗|公司|公交|集团|学院|医院|街道|社区|[报网社]$/

/** Characters that write Uyghur, Kazakh, Tibetan and Mongolian names: 阿依努尔, 努尔兰别克, 扎西顿珠, 乌云其木格. */
const TRANSLITERATED =
  /^[阿艾安巴白比别布才次措达代丹旦德顿多尔额恩尔帆格古贵哈海和呼吉加嘉江金娟卡凯坎克库拉兰朗丽力林洛玛买曼梅孟米木穆姆那娜南尼努诺帕普齐其奇琪强巧琴青热仁日茹萨赛桑沙珊尚斯苏索塔太坦提图吐托娃旺维乌西希夏雅亚央伊依益云扎泽增珍芝忠珠卓孜]{3,8}$/

/** 张三, 欧阳晓明, 阿依古丽·买买提: whether it can be one person's full name, family name first. */
export function isFullName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}[·•・‧]\p{Script=Han}{1,8}$/u.test(text)) return true
  if (TRANSLITERATED.test(text)) return true
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || NO_NAME.test(text)) return false
  return DOUBLE.has(text.slice(0, 2)) ? text.length > 2 : SINGLE.has(text.charAt(0)) && text.length < 4
}

/** 欧阳 in 欧阳 修. */
export function isDoubleSurname(word: string): boolean {
  return DOUBLE.has(word)
}

/** Whether a word that stands where a name is expected is surely none: 近日, 职工, 综合. */
export function isNoName(word: string): boolean {
  return NO_NAME.test(word)
}

/** Whether a lone character can be a family name: 王 in 王 玉, which newspapers space out to three widths. */
export function isFamilyName(character: string): boolean {
  return SINGLE.has(character)
}

/** 张三李四王五 → its names, where family names allow just such a cut; null where they do not. */
export function splitNames(run: string): string[] | null {
  if (run.length > 24 || NO_NAME.test(run)) return null
  if (isFullName(run)) return [run]
  for (const length of [3, 2, 4]) {
    const head = run.slice(0, length)
    if (head.length === length && isFullName(head)) {
      const rest = splitNames(run.slice(length))
      if (rest) return [head, ...rest]
    }
  }
  return null
}
