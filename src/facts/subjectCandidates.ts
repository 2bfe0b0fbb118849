import type { ArticleEntity } from '../model/graph.ts'
import { isTeam } from './besideFigure.ts'
import type { Argument } from './clauses.ts'
import type { Figure } from './figures.ts'
import type { Reading } from './reading.ts'
import { cuesOf } from './subjectCues.ts'
import { hintsOf } from './subjectHints.ts'
import { has, placeActs, type Turn } from './turns.ts'

/** An entity that a figure may be about, and the signals that speak for it or against it. */
export interface Candidate {
  entity: ArticleEntity
  signals: ReadonlySet<string>
}

/** How many clauses back a subject is looked for. */
const REACH = 14

/** An article as its figures are read against it. */
export interface Scene {
  reading: Reading
  turns: readonly Turn[]
  /** Named in its titles. */
  titled: ReadonlySet<ArticleEntity>
  /** The programme, venue, person and union that it names most. */
  mains: readonly ArticleEntity[]
}

/** What holds for all figures of an article. */
export function sceneOf(reading: Reading, turns: readonly Turn[]): Scene {
  const titles = reading.sentences.filter(({ field }) => field !== 'text')
  const titled = new Set(titles.flatMap(({ names }) => names.flatMap(({ entities }) => entities)))
  return { reading, turns, titled, mains: MAIN.flatMap((type) => mostNamed(reading.entities, type) ?? []) }
}

const MAIN = ['PROGRAM', 'VENUE', 'PERSON', 'UNION'] as const

function mostNamed(entities: readonly ArticleEntity[], type: (typeof MAIN)[number]): ArticleEntity | null {
  let main: ArticleEntity | null = null
  for (const entity of entities)
    if (entity.type === type && entity.kind !== 'HONOUR')
      if (entity.mentions.length > (main?.mentions.length ?? 0)) main = entity
  return main
}

/** What the figure in `turns[at]` may be about: what is named near it, and what the article is about. */
export function candidatesOf(scene: Scene, at: number, figure: Figure): Candidate[] {
  const { turns } = scene
  const found: Found = new Map()
  noteNamed(found, turns, at, figure)
  noteCurrent(found, turns, at, figure)
  noteTopics(found, scene)
  noteHints(found, scene, at, figure)
  noteOfficers(found, turns, at)
  const cues = cuesOf(turns[at] as Turn, figure)
  for (const [entity, { signals }] of found) {
    const group = groupOf(entity)
    signals.add(`is ${group}`)
    if (isTeam(entity)) signals.add('team')
    for (const cue of cues) signals.add(`${cue} of ${group}`)
  }
  return [...found].map(([entity, { signals }]) => ({ entity, signals }))
}

/** Signals so far; `placed`: it is named near the figure. */
type Found = Map<ArticleEntity, { signals: Set<string>; placed: boolean }>

function add(found: Found, entity: ArticleEntity, ...signals: string[]): void {
  const known = found.get(entity) ?? { signals: new Set(), placed: false }
  found.set(entity, known)
  for (const signal of signals) known.signals.add(signal)
}

/** Whatever is named in the figure's clause, the one after it and those before, each where it stands nearest. */
function noteNamed(found: Found, turns: readonly Turn[], at: number, figure: Figure): void {
  let nearest = true
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const turn = turns[i] as Turn
    if (turn.sentence.field !== 'text') break
    const distance = distanceOf(turns, i, at)
    for (const argument of turn.clause.arguments.toReversed()) {
      const ahead = i === at && argument.named.start >= figure.end
      for (const entity of argument.named.entities) {
        if (found.get(entity)?.placed) continue
        place(found, entity, turn, argument, ahead ? 'ahead' : distance)
        if (i === at && !ahead) noteTouch(found, entity, turn, argument, figure)
        if (!ahead && nearest) add(found, entity, 'nearest')
        if (!ahead) nearest = false
      }
    }
  }
  const next = turns[at + 1]
  if (next?.sentence === turns[at]?.sentence)
    for (const { named } of next?.clause.arguments ?? [])
      for (const entity of named.entities) if (!found.get(entity)?.placed) add(found, entity, 'at next')
}

function place(found: Found, entity: ArticleEntity, turn: Turn, argument: Argument, distance: string): void {
  const { named, officer } = argument
  const { source } = turn.sentence
  add(found, entity, `at ${distance}`, `${roleOf(argument)} ${stretchOf(distance)}`)
  if (officer) add(found, entity, 'officer')
  if (/^[”’》]?等/.test(source.slice(named.end, named.end + 2))) add(found, entity, 'etc')
  if (/[为在由]/.test(source[named.start - 1] ?? '')) add(found, entity, 'preposition')
  if (PURPOSE.test(source.slice(turn.clause.start, named.start))) add(found, entity, 'purpose')
  ;(found.get(entity) as { placed: boolean }).placed = true
}

/** 为做好“…”活动，市总工会遴选律师事务所10家: what something is done for. */
const PURPOSE =
  /^[\s“]*(?:据悉，)?为(?:了|做好|进一步|深入|推动|推进|贯彻|落实|帮助|解决|切实|确保|迎接|庆祝)/

/** 海港集团的|5名职工; 来自晨曦公司的|60名队员; 选拔赛等各类赛事|15项. */
function noteTouch(
  found: Found,
  entity: ArticleEntity,
  { sentence }: Turn,
  { named, gap }: Argument,
  figure: Figure,
): void {
  const between = sentence.source.slice(named.end, figure.start)
  if (/^[”’》]?的[近约超]?$/.test(between)) add(found, entity, `of ${entity.type}`)
  if (/^[”’》]?等[^，]{0,8}$/.test(between)) add(found, entity, 'example')
  if (/来自\S{0,4}$/.test(gap)) add(found, entity, 'from')
}

function distanceOf(turns: readonly Turn[], i: number, at: number): string {
  const from = turns[i] as Turn
  const to = turns[at] as Turn
  if (i === at) return 'here'
  if (from.sentence === to.sentence) {
    if (/[；;]/.test(to.sentence.source.slice(from.clause.end - 1, to.clause.start))) return 'semicolon'
    return at - i === 1 ? 'clause before' : 'sentence'
  }
  const between = to.sentence.source.slice(from.sentence.end - 1, to.sentence.start)
  const adjoining = between.length <= 3
  if (between.includes('\n')) return adjoining ? 'paragraph before' : 'paragraphs before'
  return adjoining ? 'sentence before' : 'sentences before'
}

function stretchOf(distance: string): string {
  if (/^(?:here|ahead|semicolon)$/.test(distance)) return distance
  return /^(?:clause before|sentence)$/.test(distance) ? 'sentence' : 'past'
}

const ROLES: readonly [role: string, verbs: string[]][] = [
  ['subject', ['by', 'source']],
  ['made', ['run', 'hold', 'build', 'gather']],
  ['awarded', ['award']],
  ['place', ['at', 'to', 'visit']],
  ['partner', ['with', 'ally', 'invite']],
  ['served', ['serve']],
  ['used', ['use', 'follow', 'join']],
  ['referred', ['refer', 'as', 'be', 'call']],
]

function roleOf({ verb, modifies, officer }: Argument): string {
  if (modifies) return 'modifier'
  if (officer) return 'officer'
  if (verb === null) return 'subject'
  return ROLES.find(([, verbs]) => has(verb, ...verbs))?.[0] ?? 'other'
}

/**
 * The subject that stands as the clause is reached: that of the clause itself, else of the last one that has one. Hosts
 * (由县总工会牵头) do not take the place of what the sentence is about.
 */
function noteCurrent(found: Found, turns: readonly Turn[], at: number, figure: Figure): void {
  let hosts: Turn | null = null
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const turn = turns[i] as Turn
    if (turn.sentence.field !== 'text' || (hosts && hosts.sentence !== turn.sentence)) break
    const subjects = turn.clause.arguments.filter(
      (argument) => isSubject(turn, argument) && (i < at || argument.named.end <= figure.start),
    )
    const named = subjects.filter(({ verb }) => verb === null)
    if (named.length > 0) {
      setCurrent(found, named, distanceOf(turns, i, at))
      return
    }
    if (subjects.length > 0) hosts ??= turn
  }
  if (!hosts) return
  const all = hosts.clause.arguments.filter((argument) => isSubject(hosts as Turn, argument))
  setCurrent(found, all, distanceOf(turns, turns.indexOf(hosts, Math.max(0, at - REACH)), at))
}

function setCurrent(found: Found, subjects: readonly Argument[], distance: string): void {
  const where = stretchOf(distance)
  for (const { named } of subjects)
    for (const entity of named.entities)
      add(found, entity, `current ${where === 'semicolon' ? 'sentence' : where}`)
}

function isSubject(turn: Turn, argument: Argument): boolean {
  const { verb, modifies, temporal, gap, named } = argument
  if (modifies || temporal || /来自\S{0,4}$/.test(gap)) return false
  if (named.type === 'DISTRICT' && !placeActs(turn, argument)) return false
  // 全国劳动模范、某公司技师李明授课: what he is
  if (named.entities.some(({ kind }) => kind === 'HONOUR') && isOfPerson(turn, argument)) return false
  return verb === null || has(verb, 'by', 'source')
}

function isOfPerson({ clause }: Turn, { named: honour }: Argument): boolean {
  return clause.arguments.some(({ named }) => named.type === 'PERSON' && named.start >= honour.end)
}

/** Whom and what the article is about: its topic, what its titles name, what is named most. */
function noteTopics(found: Found, { reading, titled, mains }: Scene): void {
  if (reading.topic) add(found, reading.topic, 'topic')
  for (const entity of titled)
    if (found.has(entity) || entity.type === 'PROGRAM') add(found, entity, 'titled')
  for (const entity of mains)
    if (found.has(entity) || entity.type === 'PROGRAM') add(found, entity, `main ${entity.type}`)
}

function noteHints(found: Found, { reading, turns }: Scene, at: number, figure: Figure): void {
  const own = (turns[at] as Turn).clause.arguments.some(
    ({ verb, modifies, named }) => verb === null && !modifies && named.end <= figure.start,
  )
  for (const [name, entity] of hintsOf(reading, turns, at, figure))
    add(found, entity, `hint ${name}`, `hint ${name}, ${own ? 'own subject' : 'no subject'}`)
}

/** 省总工会副主席张三…。张三送上慰问金5万元: what an officer does is rather his body's. */
function noteOfficers(found: Found, turns: readonly Turn[], at: number): void {
  for (const [entity, { signals }] of [...found]) {
    if (entity.type !== 'PERSON' || ![...signals].some((signal) => signal.startsWith('current'))) continue
    const body = bodyOf(turns, at, entity)
    if (!body) continue
    add(found, body, 'officer acts', `officer of ${body.type} acts`)
    add(found, entity, `acts for ${body.type}`)
  }
}

function bodyOf(turns: readonly Turn[], at: number, person: ArticleEntity): ArticleEntity | null {
  for (let i = at; i >= Math.max(0, at - LONGEST_MEMORY); i--) {
    const all = (turns[i] as Turn).clause.arguments
    const index = all.findIndex(({ named }) => named.entities.includes(person))
    const bodies = all.slice(0, Math.max(0, index)).filter(({ officer }) => officer)
    const body = bodies.find(({ named }) => named.type === 'UNION') ?? bodies.at(-1)
    if (body) return body.named.entities[0] ?? null
  }
  return null
}

const LONGEST_MEMORY = 60

/** Kinds that figures treat alike. */
export function groupOf({ type, kind, name }: ArticleEntity): string {
  if (type !== 'PROGRAM') return type
  if (/(?:协议|合同|备忘录)[”’》]?$/.test(name)) return 'paper'
  if (/CAMPAIGN|PROJECT|BRAND/.test(kind ?? '')) return 'campaign'
  if (/EVENT|COMPETITION/.test(kind ?? '')) return 'event'
  if (/METHOD|PLAN/.test(kind ?? '')) return 'method'
  return kind ?? 'campaign'
}
