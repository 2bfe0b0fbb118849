import type { ArticleEntity } from '../model/graph.ts'
import { type FoundRelation, stated } from './found.ts'
import { has, sameList, type Turn, textAfter } from './turns.ts'

/** 市第二医院的医生为骑手义诊; 远航公司职工踊跃报名: bodies whose people act in the report of an event. */
export function peopleThere(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { clause, sentence } = turn
  if (sentence.field !== 'text' || !/^(?:EVENT|COMPETITION)$/.test(event.kind ?? '')) return []
  return clause.arguments
    .filter(({ named, verb, officer, modifies }) => {
      const isBodyOfPeople = named.type === 'COMPANY' || named.type === 'INSTITUTION'
      return isBodyOfPeople && !named.anaphor && verb === null && !officer && !modifies
    })
    .filter((body) => {
      const last = sameList(clause.arguments, body).at(-1) ?? body
      const people = PEOPLE.exec(textAfter(turn, last))?.[0]
      const end = last.named.end + (people?.length ?? 0)
      return (
        people &&
        !clause.verbs.some((v) => has(v, 'join', 'award') && v.start >= last.named.end && v.start < end)
      )
    })
    .flatMap(({ named }) => named.entities)
    .map((entity) => stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/people-of'))
}

const PEOPLE =
  /^(?:等[^，。]{0,8})?的?[^，。的各]{0,10}(?:职工|员工|工人|司机|骑手|小哥|专家|医生|医护人员|教师|志愿者|教练|学生|律师|师傅|老师|队员|医师)/
