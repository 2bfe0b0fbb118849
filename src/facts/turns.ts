import type { ArticleEntity } from '../model/graph.ts'
import type { Argument, Clause, Verb } from './clauses.ts'
import { isBody, type Reading, type Sentence } from './reading.ts'

/** A body that acts in a clause. */
export interface Agent {
  entity: ArticleEntity
  /** Where the clause that names it begins; null: carried over from another sentence. */
  from: number | null
}

/** A clause in its sentence, with the subject that it takes over if it has none of its own. */
export interface Turn {
  sentence: Sentence
  clause: Clause
  /** 0-based number of the clause in its sentence. */
  index: number
  carried: readonly Agent[]
}

/**
 * The article clause by clause. A clause without a subject takes that of the clause before it, a sentence without one
 * the union that acted last, else the article's topic.
 */
export function turnsOf(reading: Reading): Turn[] {
  let standing: Agent[] = reading.topic ? [{ entity: reading.topic, from: null }] : []
  let speaker: Agent[] = []
  return reading.sentences.flatMap((sentence) => {
    let carried = standing
    return sentence.clauses.map((clause, index) => {
      const own = ownSubjects(clause)
      // “过去一年，我们建成…”: said by an officer for his union.
      if (own.length === 0 && speaker.length > 0 && WE.test(sentence.source.slice(clause.start, clause.end)))
        carried = speaker
      const turn = { sentence, clause, index, carried }
      for (const { named, officer } of clause.arguments)
        if (officer && named.type === 'UNION') speaker = toAgents([{ named }], null)
      if (own.length > 0) carried = toAgents(own, clause.start)
      else if (partners(clause).length > 0)
        // 会同甲局、乙局召开会议，印发《方案》
        carried = [...carried, ...toAgents(partners(clause), clause.start)]
      else if (isBlocked(clause.arguments) || isOwnDeed(clause)) carried = []
      if (own.some(({ named }) => named.type === 'UNION')) standing = standingFrom(carried, reading.topic)
      return turn
    })
  })
}

const WE = /我们(?![的俩几这那])/

/** Who does what `verb` says: 由A…, A、B共同…, A联合B…, or the subject carried over. */
export function agentsOf(turn: Turn, verb: Verb): Agent[] {
  const { clause, carried } = turn
  const before = clause.arguments.filter(({ named }) => named.end <= verb.start)
  const bodies = before.filter(isBodyArgument)
  const partners = bodies.filter(({ verb }) => has(verb, 'ally', 'with'))
  const named = bodies.filter(({ verb }) => has(verb, 'by'))
  if (named.length > 0) return toAgents([...named, ...partners], clause.start)
  const last = bodies.at(-1)
  // 某公司作为房山区总工会实施“暖心培育”工程试点企业; …是门头沟区总工会贯彻落实…机制的举措
  if (last && has(last.verb, 'as', 'be')) return toAgents(sameList(bodies, last), clause.start)
  const hired =
    last && has(last.verb, 'invite') && /承办|协办|承接|运营/.test(verb.word) ? sameList(bodies, last) : []
  const subjects = bodies.filter(({ verb }) => verb === null)
  if (subjects.length > 0) return toAgents([...forTheirUnion(subjects), ...partners, ...hired], clause.start)
  if (isBlocked(before) || before.some((argument) => isActingPlace(turn, argument))) return []
  return [...carried, ...toAgents([...partners, ...hired], clause.start)]
}

/** Clauses without a name state nothing by themselves. */
export function hasNames({ clause }: Turn): boolean {
  return clause.arguments.length > 0
}

export function clauseText({ sentence, clause }: Turn): string {
  return sentence.source.slice(clause.start, clause.end)
}

/** What stands after a name in its clause. */
export function textAfter({ sentence, clause }: Turn, { named }: Argument): string {
  return sentence.source.slice(named.end, clause.end)
}

/** The members of an argument's list, itself among them. */
export function sameList(all: readonly Argument[], { list }: Argument): Argument[] {
  return all.filter((argument) => argument.list === list && !argument.modifies)
}

export function has(verb: Verb | null, ...roles: string[]): boolean {
  if (verb === null) return false
  for (const role of roles) if (verb.roles.has(role)) return true
  return false
}

export function isBodyArgument({ named, modifies }: Argument): boolean {
  return modifies === null && named.entities.some(isBody)
}

function partners({ arguments: all }: Clause): Argument[] {
  return all.filter((argument) => isBodyArgument(argument) && has(argument.verb, 'ally'))
}

function ownSubjects(clause: Clause): Argument[] {
  const bodies = clause.arguments.filter(isBodyArgument)
  if (bodies.length === 0) return []
  const partners = bodies.filter(({ verb }) => has(verb, 'ally', 'with'))
  const subjects = bodies.filter(({ verb }) => verb === null)
  if (subjects.length > 0) return [...forTheirUnion(subjects), ...partners]
  // 2017年被市总工会命名为…, 2021年又被评为…: not the giver
  const named = bodies.filter(({ verb }) => has(verb, 'by') && verb?.word !== '被')
  if (named.length > 0) return [...named, ...partners]
  return bodies.filter(({ verb }) => has(verb, 'source'))
}

/** 州人大常委会副主任、州总工会主席吉木子石表示: who holds several posts speaks for the union. */
function forTheirUnion(subjects: readonly Argument[]): readonly Argument[] {
  const unions = subjects.filter(({ officer, named }) => officer && named.type === 'UNION')
  return unions.length > 0 && subjects.every(({ officer }) => officer) ? unions : subjects
}

const ACTS = /^(?:还|也|将|已|则|共|今年|近日|积极|先后|率先|专门|通过|累计|现有|$)/

/** Something that is no body stands as the subject: 该平台入驻…, 广州还举办了…. 活动中 is a time, 房山区大货车 no subject. */
function isBlocked(before: readonly Argument[]): boolean {
  return before.some(
    ({ named, verb, modifies, temporal }) =>
      verb === null && modifies === null && !temporal && (named.type === 'PROGRAM' || named.type === 'VENUE'),
  )
}

/** 白志明组建起…: what a person does himself nobody else goes on doing; what he says, his body may. */
function isOwnDeed({ arguments: all, verbs }: Clause): boolean {
  if (verbs.length === 0 || verbs.some((verb) => has(verb, 'call'))) return false
  return all.some(
    ({ named, verb, modifies }) => named.type === 'PERSON' && verb === null && modifies === null,
  )
}

/** 广州还举办了…: the place is the subject, so nobody is carried over. */
function isActingPlace(turn: Turn, argument: Argument): boolean {
  const { named, verb, modifies } = argument
  return named.type === 'DISTRICT' && verb === null && !modifies && placeActs(turn, argument)
}

/** A place acts where a verb or an adverb follows at once: 广州还举办了…; not 房山区大货车企业. */
export function placeActs({ sentence, clause }: Turn, { named }: Argument): boolean {
  return (
    ACTS.test(sentence.source.slice(named.end, named.end + 2)) ||
    clause.verbs.some(({ start, roles }) => start === named.end && (roles.has('run') || roles.has('hold')))
  )
}

function toAgents(subjects: readonly Pick<Argument, 'named'>[], from: number | null): Agent[] {
  const entities = new Set(subjects.flatMap(({ named }) => named.entities.filter(isBody)))
  return [...entities].map((entity) => ({ entity, from }))
}

/** For the sentences after: the topic alone where it acted with others. */
function standingFrom(agents: readonly Agent[], topic: ArticleEntity | null): Agent[] {
  const kept = agents.filter(({ entity }) => entity === topic)
  return (kept.length > 0 ? kept : agents).map(({ entity }) => ({ entity, from: null }))
}
