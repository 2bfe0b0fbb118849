/**
 * What the press calls the authorities that every place has one of, and what they are called in full. General knowledge:
 * the departments of local governments after the reform of 2018, and the people's organisations.
 */
const SHORT: readonly [RegExp, string][] = [
  [/^人民(?=法院|检察院|政府)/, ''],
  [/^人民代表大会常务委$|^人大$/, '人大常委会'],
  [/^街道办$|^办事处$/, '街道办事处'],
  [/^(?:人社|人力社保)(?=[局厅])/, '人力资源和社会保障'],
  [/^住建(?=[局厅委])/, '住房和城乡建设'],
  [/^文旅(?=[局厅委])|^文体旅游(?=局)/, '文化和旅游'],
  [/^市场监管(?=局)|^市监(?=局)/, '市场监督管理'],
  [/^应急(?=[局厅])/, '应急管理'],
  [/^医保(?=局)/, '医疗保障'],
  [/^(退役军人)(?=[局厅])/, '$1事务'],
  [/^工信(?=[局厅])/, '工业和信息化'],
  [/^经信(?=[局厅委])/, '经济和信息化'],
  [/^科技和信息化(?=局)|^科信(?=局)/, '科技和信息化'],
  [/^交通(?=[局厅])/, '交通运输'],
  [/^卫健(?=[局委])/, '卫生健康'],
  [/^发改(?=[局委])|^发展和改革(?=[局委])/, '发展改革'],
  [/^城管(?=[局委])/, '城市管理'],
  [/^国有资产监督管理(?=委)/, '国资'],
  [/^妇女联合会$/, '妇联'],
  [/^工商业联合会$/, '工商联'],
  [/^残疾人联合会$/, '残联'],
  [/^科学技术协会$/, '科协'],
  [/^文学艺术界联合会$/, '文联'],
]

/** One name for a body of a place, whichever the text uses: 人社局 and 人力资源和社会保障局, 法院 and 人民法院. */
export function officialName(rest: string): string {
  const plain = rest.replace(/(?<!工会)委员会$/, '委')
  for (const [short, full] of SHORT) {
    const name = plain.replace(short, full)
    if (name !== plain) return name
  }
  return plain
}
