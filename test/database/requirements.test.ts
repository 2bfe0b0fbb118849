import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { requireTools } from '../../src/database/requireTools.ts'
import { resolveJars } from '../../src/database/resolveJars.ts'
import { openLocal } from '../support/openLocal.ts'
import { processesWith, until } from './processTree.ts'
import { script, temporaryFolder } from './temporary.ts'

const pom = fileURLToPath(new URL('../../tools/neo4j/pom.xml', import.meta.url))
const version = readFileSync(pom, 'utf8').match(/<neo4j\.version>(.+?)</)?.[1]

afterEach(() => vi.unstubAllEnvs())

describe('what a local Neo4j needs', () => {
  test('where Java and Maven are missing, both are named, with the three ways out', () => {
    vi.stubEnv('PATH', temporaryFolder())
    const message = messageOf(() => requireTools('java', true))
    expect(message).toContain('Java 17 or newer (`java -version` does not run)')
    expect(message).toContain('Maven (`mvn --version` does not run)')
    expect(message).toContain('apt-get install openjdk-17-jre-headless maven')
    expect(message).toContain('docker compose up')
    expect(message).toContain('NEO4J_URI=')
  })

  test.each([
    ['openjdk version "11.0.22" 2024-01-16', 'is Java 11)'],
    ['java version "1.8.0_402"', 'is Java 8)'],
  ])('an old Java is named: %s', (printed, expected) => {
    const java = script(temporaryFolder(), 'java', `echo '${printed}' >&2`)
    expect(messageOf(() => requireTools(java, false))).toContain(expected)
  })

  test.each([
    'openjdk version "17.0.15" 2025-04-15',
    'openjdk version "21" 2023-09-19',
    'java version "25.0.1"',
  ])('a newer one does: %s', (printed) => {
    const java = script(
      temporaryFolder(),
      'java',
      `echo 'Picked up JAVA_TOOL_OPTIONS: -X' >&2; echo '${printed}' >&2`,
    )
    expect(messageOf(() => requireTools(java, false))).toBe('')
  })
})

describe('the jars', () => {
  test('arrive whole or not at all; what a killed run left is removed', async () => {
    const jars = temporaryFolder()
    const leftover = join(jars, `neo4j-${version}.part-999999999`)
    mkdirSync(leftover)
    fakeMaven('echo half > "$folder/a.jar"; exit 1')
    await expect(resolve(jars)).rejects.toThrow('Maven could not get Neo4j')
    expect(readdirSync(jars)).toEqual([])

    const started = fakeMaven('echo whole > "$folder/a.jar"')
    expect(await resolve(jars)).toBe(join(jars, `neo4j-${version}`))
    expect(readdirSync(jars)).toEqual([`neo4j-${version}`])
    await resolve(jars)
    expect(readFileSync(started, 'utf8')).toBe('started\n')
  })

  test('an abort ends Maven and what it started', async () => {
    const jars = temporaryFolder()
    const started = fakeMaven('sleep 61.5 & sleep 61.5')
    const controller = new AbortController()
    const outcome = expect(resolve(jars, controller.signal)).rejects.toThrow('enough')
    await until('Maven runs', () => existsSync(started) && processesWith('sleep 61.5').length === 2)
    controller.abort(new Error('enough'))
    await outcome
    await until('it has ended', () => processesWith('sleep 61.5').length === 0)
    expect(readdirSync(jars)).toEqual([])
  })

  test("Maven's own words are told when it fails", async () => {
    fakeMaven('echo "[INFO] hm"; echo "[ERROR] Could not transfer artifact: Connection refused"; exit 1')
    await expect(resolve(temporaryFolder())).rejects.toThrow(
      /\n {2}Could not transfer artifact.*settings\.xml/s,
    )
  })
})

test.each([
  [
    'java.io.IOException: No space left on device',
    /exit code 3.*No space left.*The disk is full: make room/s,
  ],
  ['Error: Could not find or load main class org.neo4j.Server', /Its jars are damaged: delete .*neo4j-/s],
  ['Error occurred during initialization of VM', /initialization of VM\n.*logs/s],
])('a Neo4j that ends at its start is explained: %s', async (printed, message) => {
  const home = temporaryFolder()
  const java = script(
    temporaryFolder(),
    'java',
    `case "$*" in -version) echo 'version "17"' >&2;; *AdminTool*) ;; *) echo '${printed}'; exit 3;; esac`,
  )
  await expect(openLocal(home, { java })).rejects.toThrow(message)
  expect(existsSync(join(home, 'running.json'))).toBe(false)
})

function messageOf(call: () => void): string {
  try {
    call()
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

function resolve(jars: string, signal = AbortSignal.any([])): Promise<string> {
  return resolveJars({ pom, jars, progress: () => {}, signal })
}

/** Puts a script before the real `mvn`; `$folder` is where the jars shall go. Returns a file with a line for each run. */
function fakeMaven(body: string): string {
  const bin = temporaryFolder('gonghui-bin-')
  const started = join(bin, 'started')
  const findFolder = `for argument in "$@"; do case "$argument" in -DoutputDirectory=*) folder="\${argument#*=}";; esac; done`
  script(bin, 'mvn', `echo started >> '${started}'\n${findFolder}\nmkdir -p "$folder"\n${body}`)
  vi.stubEnv('PATH', `${bin}:/usr/bin:/bin`)
  return started
}
