import type { EntityType } from '../../src/model/ontology.ts'
import { pick, type Random } from './random.ts'

/** Names composed of syllables that Chinese place names, firms and persons are commonly made of. */
const FIRST = [...'青金玉龙凤云松柏梅兰竹石海江湖沙白红黄东西南北新古长大平安和永福康丰银柳杨桃杏']
const SECOND = [...'河山泉桥林岭湾洲塘坡沟口集店庄堡营台溪浦滩岗坪川原谷渡闸寨坊']
const PLACE = ['街道', '镇', '区', '县', '乡']
const BRAND = [...'华瑞恒泰鑫宏远达通盛启明嘉禾天成德信诚博创科联众兴业顺昌隆利源广润']
const INDUSTRY = [
  ...['机械', '纺织', '建筑', '物流', '电子', '食品', '印刷', '化工', '医药', '软件'],
  ...['环保', '能源', '家具', '餐饮', '旅游', '汽车', '航运', '陶瓷', '仪表', '造纸'],
]
const INSTITUTION = ['人社局', '职业学校', '人民医院', '技术协会', '仲裁院', '教育局']
const PROGRAM = ['行动', '工程', '计划', '服务月', '竞赛', '论坛', '讲堂', '平台']
const VENUE = ['职工之家', '驿站', '产业园', '文化宫', '广场', '服务中心']
const SURNAME = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛',
]
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英建国志文海燕春雪梅玉兰红波宁鹏飞']

/** Draws a name of a type; the same one may come twice. */
export function drawName(random: Random, type: EntityType): string {
  const one = (list: readonly string[]) => pick(random, list)
  const place = () => one(FIRST) + one(SECOND)
  const brand = () => one(BRAND) + one(BRAND)
  switch (type) {
    case 'DISTRICT':
      return place() + one(PLACE)
    case 'UNION':
      return random() < 0.5
        ? `${place()}${one(PLACE)}${one(INDUSTRY)}工会`
        : `${place()}${brand()}${one(INDUSTRY)}公司工会`
    case 'COMPANY':
      return `${place()}${brand()}${one(INDUSTRY)}公司`
    case 'INSTITUTION':
      return `${place()}${one(PLACE)}${brand()}${one(INSTITUTION)}`
    case 'PROGRAM':
      return `“${brand()}${place()}”${one(PROGRAM)}`
    case 'PERSON':
      return one(SURNAME) + one(GIVEN) + one(GIVEN)
    case 'VENUE':
      return `${place()}${brand()}${one(VENUE)}`
  }
}

/** Words that occur in the names of unions, to search for. */
export function searchWords(): string[] {
  return [...FIRST.flatMap((first) => SECOND.map((second) => first + second)), ...INDUSTRY]
}
