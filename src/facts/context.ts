import type { ArticleEntity } from '../model/graph.ts'
import { isAside, isHeld, isMade, isTeam } from './besideFigure.ts'
import type { Argument } from './clauses.ts'
import { has, type Turn } from './turns.ts'

/** What the figures of a text may be about, as the reading goes on. */
export interface Context {
  /** Subject of the sentence so far. */
  sentence: ArticleEntity | null
  /** Event or project that an earlier clause of the sentence says was held. */
  event: ArticleEntity | null
  /** Subject of the sentences before. */
  standing: ArticleEntity | null
  /** Union that an earlier clause of the sentence says was founded. */
  founded: ArticleEntity | null
  /** The last event named in the text. */
  lastEvent: ArticleEntity | null
  /** Place that the sentence describes. */
  place: ArticleEntity | null
  /** Plan or agreement that the sentence goes by: 根据协议，…. */
  plan: ArticleEntity | null
  /** Whom the last officer named speaks for. */
  speaker: ArticleEntity | null
  /** The union that somebody named so far is an officer of. */
  officerOf: Map<ArticleEntity, ArticleEntity>
  /** The entity of the sentence's last figure. */
  last: ArticleEntity | null
}

/** Before anything is read: `topic` is whom the article is about. */
export function newContext(topic: ArticleEntity | null): Context {
  return {
    sentence: null,
    event: null,
    standing: topic,
    founded: null,
    lastEvent: null,
    place: null,
    plan: null,
    speaker: null,
    last: null,
    officerOf: new Map(),
  }
}

/** A new sentence: what was said last stands, all that held for the sentence before is over. */
export function beginSentence(context: Context, topic: ArticleEntity | null): void {
  const runs = context.event && (isHeld(context.event) || context.event.kind === 'PLATFORM')
  const held = runs ? context.event : null
  const last = held ?? context.sentence
  // What is said of a person or of one of many bodies ends with its sentence.
  const passing =
    last !== null && last !== topic && !isTeam(last) && /PERSON|COMPANY|INSTITUTION/.test(last.type)
  context.standing = passing ? topic : (last ?? context.standing)
  context.sentence = null
  context.event = null
  context.founded = null
  context.place = null
  context.plan = null
  context.last = null
}

const MAKES = ['run', 'hold', 'build', 'join']

/** What a clause leaves behind for the figures after it. */
export function noteEvents({ clause, sentence }: Turn, context: Context): void {
  const aside = isAside(clause.verbs)
  for (const { named, officer } of clause.arguments)
    if (officer && named.type === 'UNION') context.speaker = named.entities[0] ?? null
  noteOfficers(clause.arguments, context)
  for (const { named, verb } of clause.arguments) {
    const event = named.entities.find(isHeld)
    if (event) context.lastEvent = event
    if (/UNION|INSTITUTION/.test(named.type) && /成立|组建|揭牌/.test(verb?.word ?? ''))
      context.founded = named.entities[0] ?? null
    const made = event ?? named.entities.find(isMade)
    const focus = made?.type === 'VENUE' ? [...MAKES, 'to', 'visit', 'use'] : MAKES
    if (made && !aside && has(verb, ...focus)) context.event = made
    if (named.entities.length === 1 && isLedUpTo(sentence.source, clause, named.start, named.end))
      context.sentence = named.entities[0] ?? null
  }
}

/** 省总工会副主席张三一行…。张三发放慰问金5万元: what an officer hands over is his union's. */
function noteOfficers(all: readonly Argument[], { officerOf }: Context): void {
  for (const [i, { named, officer }] of all.entries()) {
    const person = all[i + 1]?.named
    if (officer && named.type === 'UNION' && named.entities[0] && person?.type === 'PERSON')
      for (const entity of person.entities) officerOf.set(entity, named.entities[0])
  }
}

/** 他牵头成立的“…工作室”，研制出成果63项: a clause that only leads up to a name makes it the subject of the next. */
function isLedUpTo(
  source: string,
  clause: { start: number; end: number },
  start: number,
  end: number,
): boolean {
  if (!/的[“]?$/.test(source.slice(Math.max(clause.start, start - 2), start))) return false
  return (
    /^[^，]*(?:成立|创办|打造|组建|建立|开发|领衔|创建)的[“]?$/.test(source.slice(clause.start, start)) &&
    /^[”’》]?[\s，,]*$/.test(source.slice(end, clause.end))
  )
}
