import type { ArticleEntity } from '../model/graph.ts'
import type { Verb } from './clauses.ts'
import type { FoundRelation } from './found.ts'
import type { Reading } from './reading.ts'
import { type Agent, agentsOf, type Turn } from './turns.ts'

/** The unions that visit or help, whoever goes for them: the union itself, its officers, a group, its programme. */
export type VisitorsOf = (turn: Turn, verb: Verb) => Agent[]

/** Reads who comes for a union from the posts and programmes that `earlier` rules found. */
export function makeVisitors({ topic }: Reading, earlier: readonly FoundRelation[]): VisitorsOf {
  const posts = unionsBy(earlier, 'HOLDS_POSITION')
  const runners = unionsBy(earlier, 'RUNS')
  return (turn, verb) => {
    const before = turn.clause.arguments.filter(
      (a) => a.verb === null && !a.modifies && a.named.end <= verb.start,
    )
    const person = before.find(({ named }) => named.type === 'PERSON')
    if (person && !before.some(({ officer }) => officer)) {
      const unions = person.named.entities.flatMap((entity) => posts.get(entity) ?? [])
      return toAgents(unions, turn)
    }
    const program = before.find(({ named, temporal }) => named.type === 'PROGRAM' && !temporal)
    if (program && before.length === 1)
      return toAgents(
        program.named.entities.flatMap((entity) => runners.get(entity) ?? []),
        turn,
      )
    if (isGroup(turn, verb) && topic?.type === 'UNION') return [{ entity: topic, from: null }]
    // 公司工会组建了“海棠花”服务队，常年为敬老院检修线路: the team for its union.
    return agentsOf(turn, verb).flatMap((agent) =>
      agent.entity.type === 'UNION' ? [agent] : toAgents(runners.get(agent.entity) ?? [], turn),
    )
  }
}

/** 慰问组一行, 调研队伍: of the union that the article is about, whoever was named last. */
function isGroup({ sentence, clause }: Turn, verb: Verb): boolean {
  return clause.arguments.every(({ named }) => named.end > verb.start)
    ? GROUP.test(sentence.source.slice(sentence.start, verb.start))
    : false
}

const GROUP = /(?:慰问|走访|调研|考察|督导|检查|服务|宣讲|工作)(?:小组|组|团|队伍|小分队)(?!长|员)/

/** HOLDS_POSITION: a person's unions; RUNS: a programme's. */
function unionsBy(
  earlier: readonly FoundRelation[],
  type: 'HOLDS_POSITION' | 'RUNS',
): Map<ArticleEntity, ArticleEntity[]> {
  const unions = new Map<ArticleEntity, ArticleEntity[]>()
  for (const relation of earlier) {
    if (relation.type !== type) continue
    const { subject, object } = relation
    const [union, of] = type === 'RUNS' ? [subject, object] : [object, subject]
    if (union.type === 'UNION') unions.set(of, [...(unions.get(of) ?? []), union])
  }
  return unions
}

function toAgents(unions: readonly ArticleEntity[], { clause }: Turn): Agent[] {
  return [...new Set(unions)].map((entity) => ({ entity, from: clause.start }))
}
