import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { readRunning } from '../../src/database/claimHome.ts'
import { type Login, openDatabase } from '../../src/database/openDatabase.ts'
import { waitUntilReady } from '../../src/database/waitUntilReady.ts'
import { pingNeo4j } from '../../src/store/pingNeo4j.ts'
import { openLocal } from '../support/openLocal.ts'
import { javasOf } from './processTree.ts'
import { temporaryFolder } from './temporary.ts'

const remote = (change: Partial<Login> = {}) =>
  openDatabase({
    remote: { ...inject('neo4j'), ...change },
    local: { home: '/nowhere', jars: '', pom: '', java: '', role: 'SERVER', command: 'npm start' },
    ping: pingNeo4j,
    progress: () => {},
    signal: AbortSignal.any([]),
  })

describe("somebody else's Neo4j", () => {
  test('is used as it is, and not stopped', async () => {
    const database = await remote()
    expect(database).toMatchObject({ ...inject('neo4j'), managed: false })
    await database.stop()
    expect(await pingNeo4j(inject('neo4j'))).toEqual({ state: 'READY' })
  })

  test('a wrong password is told at once, with the settings to check', async () => {
    await expect(remote({ password: 'wrong' })).rejects.toThrow(
      /refuses user neo4j.*unauthorized.*NEO4J_USER, NEO4J_PASSWORD/is,
    )
  })

  test('a database that is not there is told by its name', async () => {
    await expect(remote({ database: 'elsewhere' })).rejects.toThrow(/database elsewhere: .*NEO4J_DATABASE/s)
  })

  test('one that does not answer is waited for, and then named', async () => {
    const login = { ...inject('neo4j'), uri: 'bolt://127.0.0.1:1' }
    const waited: string[] = []
    const wait = { seconds: 1.2, signal: AbortSignal.any([]), onWait: () => waited.push('told') }
    await expect(waitUntilReady(login, pingNeo4j, wait)).rejects.toThrow(
      /bolt:\/\/127\.0\.0\.1:1 does not answer .*NEO4J_URI/s,
    )
    expect(waited).toEqual(['told'])
  })
})

test('a local Neo4j: started, held against a second one, lent to a guest, stopped', async () => {
  const home = temporaryFolder()
  const database = await openLocal(home)
  expect(database.managed).toBe(true)
  expect(await pingNeo4j(database)).toEqual({ state: 'READY' })
  for (const file of ['password', 'running.json']) expect(statSync(join(home, file)).mode & 0o777).toBe(0o600)

  database.announce('http://127.0.0.1:4321')
  await expect(openLocal(home)).rejects.toThrow(
    new RegExp(`runs already \\(process ${process.pid}\\): http://127\\.0\\.0\\.1:4321\n.*GRAPH_HOME`),
  )

  const guest = await openLocal(home, { role: 'GUEST', command: 'npm run seed' })
  expect(guest).toMatchObject({ uri: database.uri, password: database.password, managed: false })
  await guest.stop()
  expect(await pingNeo4j(database)).toEqual({ state: 'READY' })

  await Promise.all([database.stop(), database.stop()])
  expect(javasOf(home)).toEqual([])
  expect(readRunning(home)).toBeNull()
  expect(existsSync(join(home, 'running.json'))).toBe(false)
}, 240_000)

test('a guest with no server there starts one for the while, which others may not use', async () => {
  const home = temporaryFolder()
  const first = await openLocal(home, { role: 'GUEST', command: 'npm run seed' })
  const password = readFileSync(join(home, 'password'), 'utf8').trim()
  expect(first).toMatchObject({ managed: true, password })
  const message = new RegExp(`npm run seed.*process ${process.pid}.*Wait until it has ended`)
  await expect(openLocal(home)).rejects.toThrow(message)
  await expect(openLocal(home, { role: 'GUEST' })).rejects.toThrow(message)
  await first.stop()
  expect(javasOf(home)).toEqual([])
}, 240_000)
