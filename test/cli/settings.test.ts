import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/cli/run.ts'
import { ROOT, readSettings } from '../../src/cli/settings.ts'
import { DEFAULT_LIMITS } from '../../src/server/limits.ts'

test('nothing set: our own Neo4j in .neo4j/, this machine only', () => {
  expect(readSettings({})).toEqual({
    port: null,
    host: '127.0.0.1',
    neo4j: null,
    stewardToken: undefined,
    graphHome: join(ROOT, '.neo4j'),
    java: 'java',
    limits: DEFAULT_LIMITS,
    introspection: true,
    playground: true,
    suggestions: true,
  })
})

test('what is set to nothing counts as not set', () => {
  const names = [
    'PORT',
    'HOST',
    'NEO4J_URI',
    'NEO4J_DATABASE',
    'STEWARD_TOKEN',
    'GRAPH_HOME',
    'JAVA_HOME',
    'NODE_ENV',
  ]
  names.push('MAX_DEPTH', 'MAX_TIME_MS', 'INTROSPECTION', 'PLAYGROUND')
  expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}))
})

test('all set', () => {
  const environment = {
    PORT: '8080',
    HOST: '0.0.0.0',
    NEO4J_URI: 'neo4j+s://graph.example.org',
    NEO4J_USER: 'union',
    NEO4J_PASSWORD: ' kept as it is ',
    NEO4J_DATABASE: 'unions',
    STEWARD_TOKEN: 'open-sesame',
    GRAPH_HOME: '/data/graph',
    JAVA_HOME: '/opt/java',
    MAX_BODY_BYTES: '200000',
    CACHE_BYTES: '1000000',
    MAX_TOKENS: '2000',
    MAX_DEPTH: '12',
    MAX_ALIASES: '0',
    MAX_COST: '1000',
    MAX_TIME_MS: '2500',
    MAX_RUNNING: '8',
    MAX_WAITING: '0',
    INTROSPECTION: 'off',
    PLAYGROUND: 'off',
    NODE_ENV: 'production',
  }
  expect(readSettings(environment)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    neo4j: {
      uri: 'neo4j+s://graph.example.org',
      user: 'union',
      password: ' kept as it is ',
      database: 'unions',
    },
    stewardToken: 'open-sesame',
    graphHome: '/data/graph',
    java: '/opt/java/bin/java',
    limits: {
      cacheBytes: 1_000_000,
      maxBodyBytes: 200_000,
      maxTokens: 2_000,
      maxDepth: 12,
      maxAliases: 0,
      maxCost: 1_000,
      timeoutMs: 2_500,
      maxRunning: 8,
      maxWaiting: 0,
    },
    introspection: false,
    playground: false,
    suggestions: false,
  })
})

describe('bad values are told, all at once, with exit code 2', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT is a number from 0 (any free one) to 65535, but got: http'],
    [{ PORT: '65536' }, 'but got: 65536'],
    [{ PORT: '-1' }, 'but got: -1'],
    [{ NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI is like bolt://localhost:7687'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'but got: http://localhost:7474'],
    [{ STEWARD_TOKEN: '工会' }, 'STEWARD_TOKEN is made of letters'],
    [{ MAX_DEPTH: '0' }, 'MAX_DEPTH is a whole number from 1 to 999999999, but got: 0'],
    [{ MAX_COST: '1e9' }, 'but got: 1e9'],
    [{ MAX_WAITING: '-1' }, 'MAX_WAITING is a whole number from 0'],
    [{ MAX_TIME_MS: '4s' }, 'MAX_TIME_MS is a whole number from 100'],
    [{ INTROSPECTION: 'no' }, 'INTROSPECTION is on or off, but got: no'],
    [{ PLAYGROUND: 'no', MAX_TOKENS: 'x' }, /MAX_TOKENS.*\nPLAYGROUND/],
    [{ PORT: 'x', STEWARD_TOKEN: 'a b' }, /PORT.*\nSTEWARD_TOKEN/],
  ])('%o', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message)
    expect(failureOf(environment).exitCode).toBe(2)
  })

  test('a password in an address is not printed', () => {
    expect(failureOf({ NEO4J_URI: 'http://neo4j:geheim@localhost' }).message).not.toContain('geheim')
  })
})

function failureOf(environment: Record<string, string>): Failure {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('no Failure was thrown')
}

describe('the documents name every variable', () => {
  const names = [...sourceOfSettings().matchAll(/(?:environment\.|')([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\b/g)]
    .map(([, name]) => name as string)
    .filter((name) => name !== 'NODE_ENV' && name !== 'JAVA_HOME')

  test.each([...new Set(names)])('%s', (name) => {
    expect(documents()).toContain(`\`${name}`)
  })
})

function sourceOfSettings(): string {
  return readFileSync(join(ROOT, 'src/cli/settings.ts'), 'utf8')
}

function documents(): string {
  return ['README.md', 'docs/api.md'].map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n')
}
