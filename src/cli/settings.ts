import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
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

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@]*@/, '//…@')
}
