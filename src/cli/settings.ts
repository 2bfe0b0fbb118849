import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_LIMITS, type Limits } from '../server/limits.ts'
import { Failure } from './run.ts'

/** The folder of this checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** All that the environment may set; the table in the README lists the same names. */
export interface Settings {
  /** null: 4000, or the next one that is free. */
  port: number | null
  host: string
  /** null: a Neo4j of our own in `graphHome`. */
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | null
  stewardToken: string | undefined
  graphHome: string
  java: string
  limits: Limits
  introspection: boolean
  playground: boolean
  /** In production (`NODE_ENV`) messages suggest no names. */
  suggestions: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads and checks the environment; throws one `Failure` (exit code 2) that tells all that is wrong with it. */
export function readSettings(environment: Environment = process.env): Settings {
  const problems: string[] = []
  const settings: Settings = {
    port: readPort(environment.PORT, problems),
    host: environment.HOST || '127.0.0.1',
    neo4j: readNeo4j(environment, problems),
    stewardToken: readToken(environment.STEWARD_TOKEN, problems),
    graphHome: resolve(ROOT, environment.GRAPH_HOME || '.neo4j'),
    java: environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java',
    limits: readLimits(environment, problems),
    introspection: readSwitch('INTROSPECTION', environment, problems),
    playground: readSwitch('PLAYGROUND', environment, problems),
    suggestions: environment.NODE_ENV !== 'production',
  }
  if (problems.length > 0) throw new Failure(problems.join('\n'), 2)
  return settings
}

function readPort(value: string | undefined, problems: string[]): number | null {
  if (!value) return null
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  problems.push(`PORT is a number from 0 (any free one) to 65535, but got: ${value}`)
  return null
}

function readNeo4j(environment: Environment, problems: string[]): Settings['neo4j'] {
  const uri = environment.NEO4J_URI
  if (!uri) return null
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/.test(uri))
    problems.push(
      `NEO4J_URI is like bolt://localhost:7687 or neo4j+s://host, but got: ${withoutPassword(uri)}`,
    )
  return {
    uri,
    user: environment.NEO4J_USER || 'neo4j',
    password: environment.NEO4J_PASSWORD ?? '',
    database: environment.NEO4J_DATABASE || undefined,
  }
}

/** It goes into an HTTP header, where nothing else is allowed. */
function readToken(value: string | undefined, problems: string[]): string | undefined {
  if (value && !/^[\x21-\x7e]+$/.test(value))
    problems.push('STEWARD_TOKEN is made of letters, digits and signs of ASCII, without blanks.')
  return value || undefined
}

/** The variable of each limit, and the least that it may be set to. */
const LIMITS: Readonly<Record<keyof Limits, [variable: string, least: number]>> = {
  maxBodyBytes: ['MAX_BODY_BYTES', 1_000],
  maxTokens: ['MAX_TOKENS', 1],
  maxDepth: ['MAX_DEPTH', 1],
  maxAliases: ['MAX_ALIASES', 0],
  maxCost: ['MAX_COST', 1],
  timeoutMs: ['MAX_TIME_MS', 100],
  maxRunning: ['MAX_RUNNING', 1],
  maxWaiting: ['MAX_WAITING', 0],
  cacheBytes: ['CACHE_BYTES', 0],
}

function readLimits(environment: Environment, problems: string[]): Limits {
  const limits = { ...DEFAULT_LIMITS }
  for (const [name, [variable, least]] of Object.entries(LIMITS)) {
    const value = environment[variable]
    if (!value) continue
    if (/^\d{1,9}$/.test(value) && Number(value) >= least) limits[name as keyof Limits] = Number(value)
    else problems.push(`${variable} is a whole number from ${least} to 999999999, but got: ${value}`)
  }
  return limits
}

function readSwitch(variable: string, environment: Environment, problems: string[]): boolean {
  const value = environment[variable]
  if (value && value !== 'on' && value !== 'off') problems.push(`${variable} is on or off, but got: ${value}`)
  return value !== 'off'
}

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@]*@/, '//…@')
}
