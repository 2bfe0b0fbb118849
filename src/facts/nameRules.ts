import type { ArticleEntity, EntityMention } from '../model/graph.ts'
import type { RelationType } from '../model/ontology.ts'
import type { FoundRelation } from './found.ts'
import { isBody, type Reading } from './reading.ts'

/** A relation that names alone tell; its evidence is the first mention of the entity whose name tells it. */
export function named(
  subject: ArticleEntity,
  type: RelationType,
  object: ArticleEntity,
  rule: string,
  teller: ArticleEntity = subject,
): FoundRelation[] {
  const mention = firstMention(teller)
  if (!mention) return []
  const evidence = { field: mention.field, start: mention.start, end: mention.end }
  return [{ subject, type, object, title: null, basis: 'NAME', rule, evidence }]
}

/** 北京建工投资公司工会 is the union of 北京建工投资公司. */
export function findUnionOf({ entities }: Reading): FoundRelation[] {
  const employers = entities.filter((entity) => isBody(entity) && entity.type !== 'UNION')
  const byName = namesOf(employers)
  const bodies = new Map(employers.map((entity) => [withoutForm(entity.name), entity]))
  return entities
    .filter(({ type }) => type === 'UNION')
    .flatMap((union) => {
      const employer =
        employerNames(union)
          .map((name) => byName.get(name))
          .find((entity) => entity) ?? alikeEmployer(union, bodies)
      return employer ? named(union, 'UNION_OF', employer, 'union-of/name') : []
    })
}

/** 长江造船集团工会 and 长江造船集团有限公司: alike but for the form of the company. */
function alikeEmployer(
  union: ArticleEntity,
  bodies: ReadonlyMap<string, ArticleEntity>,
): ArticleEntity | undefined {
  return employerNames(union)
    .map((name) => bodies.get(withoutForm(name)))
    .find((entity) => entity)
}

function withoutForm(name: string): string {
  return name.replace(/(?:股份|集团)?(?:有限责任公司|有限公司|公司)$/, '').replace(/集团$/, '')
}

/** 北京城建集团培训中心: run by the body that it is named after. 北京市总工会十大品牌服务 likewise. */
export function findRunsByName({ entities }: Reading): FoundRelation[] {
  const bodies = namesOf(entities.filter(isBody))
  return entities.flatMap((entity) => {
    if (entity.type !== 'PROGRAM' && !isPlaceOfWork(entity)) return []
    const runner = longestPrefix(entity, bodies)
    // 怀柔区工匠学院揭牌仪式 is held for the academy, not by it.
    // 某医科大学附属医院 is a part of the university.
    if (runner?.type === 'INSTITUTION' && entity.type === 'INSTITUTION') return []
    if (!runner || FOR_IT.test(bare(entity.name).slice(bare(runner.name).length))) return []
    return named(runner, 'RUNS', entity, 'runs/name', entity)
  })
}

/** 北京顺丰速运有限公司新元营业店 is part of 北京顺丰速运有限公司; 第八届…大赛北京选拔赛 of 第八届…大赛. */
export function findPartOfByName({ entities }: Reading): FoundRelation[] {
  return ['COMPANY', 'INSTITUTION', 'VENUE', 'PROGRAM'].flatMap((type) => {
    const same = entities.filter((entity) => entity.type === type)
    const names = namesOf(same)
    return same.flatMap((entity) => {
      const inner = type === 'PROGRAM' ? innerProgram(entity, same) : null
      if (inner) return named(entity, 'PART_OF', inner, 'part-of/inner')
      const whole = longestPrefix(entity, names)
      if (!whole || firstMention(entity) === undefined) return []
      if (type !== 'PROGRAM') return named(entity, 'PART_OF', whole, 'part-of/name')
      if (STAGE_OF.test(entity.name)) return named(entity, 'PART_OF', whole, 'part-of/stage')
      return []
    })
  })
}

/** “育苗”计划启动仪式, 全省“圆梦”行动推进会, “匠心学堂”制造专班: named with the programme that it belongs to. */
function innerProgram(entity: ArticleEntity, programs: readonly ArticleEntity[]): ArticleEntity | null {
  const name = bare(entity.name)
  if (!PART.test(name)) return null
  const inner = programs.filter(
    (other) =>
      other !== entity &&
      other.kind !== 'HONOUR' &&
      allNames(other).some(
        (one) => bare(one).length > 3 && name.length > bare(one).length && name.includes(bare(one)),
      ),
  )
  return inner.sort((a, b) => b.name.length - a.name.length)[0] ?? null
}

const PART =
  /(?:[选预初复决]赛|仪式|[式班]|(?:推进|发布|现场|推介|总结|动员|招聘|表彰|誓师|启动|部署|座谈|交流|观摩|报告|分享|颁奖|开幕|闭幕|评审|验收|推广|培训)(?:大|工作)?会|发布活动|专班|分会场|专场|协议|示范点|优胜单位|先进单位)$/

/** “1+40+N”首都工匠学院体系 is the whole of which 首都工匠学院 is a part. */
export function findSystems({ entities }: Reading): FoundRelation[] {
  const programs = entities.filter(({ type }) => type === 'PROGRAM')
  return programs
    .filter(({ name }) => name.endsWith('体系'))
    .flatMap((system) => {
      const parts = programs.filter(
        (part) => part !== system && bare(system.name).endsWith(`${bare(part.name)}体系`),
      )
      return parts.flatMap((part) => named(part, 'PART_OF', system, 'part-of/system', system))
    })
}

/** 《关于认定2024年通州区“职工创新工作室”的决定》 is part of the scheme that it decides on. */
export function findPlansOf({ entities }: Reading): FoundRelation[] {
  const programs = entities.filter(({ type }) => type === 'PROGRAM')
  return programs
    .filter(({ name }) => /^《?关于.+的(?:决定|通知|通报|公告|意见)》?$/.test(name))
    .flatMap((plan) => {
      const scheme = programs.find(
        (other) =>
          other !== plan && allNames(other).some((name) => name.length > 3 && plan.name.includes(name)),
      )
      return scheme ? named(plan, 'PART_OF', scheme, 'part-of/decision') : []
    })
}

const FOR_IT = /^(?:揭牌|成立|挂牌|落成|授牌|启动|开业|奠基|开园)/
const STAGE_OF = /(?:[选预初复决]赛|选拔赛|分赛|赛区|分会场|专场|分站|阶段|站|[大比竞]赛|赛项|子项目|分项目)$/
const WORKPLACE = /(?:中心|基地|学院|学校|医院|驿站|之家|馆|园|室|站|厂|店|书屋)[”’]?$/

function isPlaceOfWork({ type, name }: ArticleEntity): boolean {
  return type === 'VENUE' || (type === 'INSTITUTION' && WORKPLACE.test(name))
}

/** 北京建工投资公司工会 → 北京建工投资公司; also by its other names. */
export function employerNames(union: ArticleEntity): string[] {
  return allNames(union)
    .map((name) => /^(.{2,})工会(?:委员会|联合会)?$/.exec(name)?.[1] ?? '')
    .filter((name) => name !== '' && !name.endsWith('总'))
}

export function allNames({ name, aliases }: ArticleEntity): string[] {
  return [name, ...aliases]
}

/** Its first mention in the text, else in a title. */
export function firstMention({ mentions }: ArticleEntity): EntityMention | undefined {
  let best: EntityMention | undefined
  for (const mention of mentions) {
    if (best && mention.field !== 'text' && best.field === 'text') continue
    const better = !best || (mention.field === 'text' && best.field !== 'text') || mention.start < best.start
    if (better) best = mention
  }
  return best
}

function namesOf(entities: readonly ArticleEntity[]): Map<string, ArticleEntity> {
  const byName = new Map<string, ArticleEntity>()
  for (const entity of entities)
    for (const name of allNames(entity)) if (name.length > 2) byName.set(bare(name), entity)
  for (const entity of entities) byName.set(bare(entity.name), entity)
  return byName
}

/** The entity whose name is the longest true beginning of this one's. */
function longestPrefix(entity: ArticleEntity, byName: Map<string, ArticleEntity>): ArticleEntity | null {
  const name = bare(entity.name)
  for (let length = name.length - 1; length > 2; length--) {
    const whole = byName.get(name.slice(0, length))
    if (whole && whole !== entity) return whole
  }
  return null
}

function bare(name: string): string {
  return name.replace(/[“”‘’《》"'「」『』]/g, '')
}
