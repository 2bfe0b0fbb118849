import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { expect, onTestFinished, test } from 'vitest'
import type { Login } from '../../src/database/openDatabase.ts'
import { pingNeo4j } from '../../src/store/pingNeo4j.ts'
import { openLocal } from '../support/openLocal.ts'
import { guardsOf, javasOf, until } from './processTree.ts'
import { temporaryFolder } from './temporary.ts'

test('kill -9 of the holder leaves no Java and all data; the next start finds both in order', async () => {
  const home = temporaryFolder()
  const { child, login } = await hold(home)
  await remember(login, '房山区总工会')
  child.kill('SIGKILL')
  await until('Java has ended', () => javasOf(home).length === 0)
  expect(existsSync(join(home, 'running.json'))).toBe(true)

  const next = await openLocal(home)
  onTestFinished(next.stop)
  expect(await remembered(next)).toEqual(['房山区总工会'])
}, 240_000)

test('kill -9 of the guard: it is replaced, and the new one does its work', async () => {
  const home = temporaryFolder()
  const { child } = await hold(home)
  const [java] = javasOf(home) as [number]
  const [guard] = guardsOf(java) as [number]
  process.kill(guard, 'SIGKILL')
  await until('there is another guard', () => guardsOf(java).some((pid) => pid !== guard))
  expect(javasOf(home)).toEqual([java])
  child.kill('SIGKILL')
  await until('Java has ended', () => javasOf(home).length === 0)
}, 240_000)

test('holder and guard killed in one stroke: the next start ends the Java that was left', async () => {
  const home = temporaryFolder()
  const { child, login } = await hold(home)
  await remember(login, '大兴区总工会')
  const [java] = javasOf(home) as [number]
  // Nobody else would, should this test fail half way.
  onTestFinished(() => {
    if (javasOf(home).includes(java)) process.kill(java, 'SIGKILL')
  })
  // A stopped holder cannot replace its guard before it dies itself.
  child.kill('SIGSTOP')
  for (const guard of guardsOf(java)) process.kill(guard, 'SIGKILL')
  child.kill('SIGKILL')
  await until('the holder is gone', () => child.signalCode !== null)
  expect(javasOf(home)).toEqual([java])

  const next = await openLocal(home)
  onTestFinished(next.stop)
  expect(javasOf(home)).not.toContain(java)
  expect(javasOf(home)).toHaveLength(1)
  expect(await remembered(next)).toEqual(['大兴区总工会'])
}, 240_000)

test('a Neo4j that is killed is started again at the same address', async () => {
  const home = temporaryFolder()
  const told: string[] = []
  const database = await openLocal(home, { progress: (message) => told.push(message) })
  onTestFinished(database.stop)
  const [java] = javasOf(home) as [number]
  process.kill(java, 'SIGKILL')
  await until('there is another Java', () => javasOf(home).some((pid) => pid !== java))
  for (let i = 0; i < 100 && (await pingNeo4j(database)).state !== 'READY'; i++)
    await new Promise((done) => setTimeout(done, 200))
  expect(await pingNeo4j(database)).toEqual({ state: 'READY' })
  expect(told.join('\n')).toMatch(/Neo4j ended \(SIGKILL\).*Starting it again/s)
}, 240_000)

test('a home left half made by a kill in its first start is made again', async () => {
  const home = temporaryFolder()
  const child = startHolder(home)
  await until('its first data are there', () =>
    existsSync(join(home, 'server', 'data', 'databases', 'system')),
  )
  child.kill('SIGKILL')
  await until('Java has ended', () => javasOf(home).length === 0)
  expect(readdirSync(home)).toContain('password.first')
  writeFileSync(join(home, 'server', 'data', 'databases', 'system', 'neostore'), 'half a file')

  const next = await openLocal(home)
  onTestFinished(next.stop)
  expect(await pingNeo4j(next)).toEqual({ state: 'READY' })
  expect(readdirSync(home)).not.toContain('password.first')
}, 240_000)

test('a home whose data were deleted by hand, but not its password, is made again', async () => {
  const home = temporaryFolder()
  writeFileSync(join(home, 'password'), 'of another graph\n')
  const database = await openLocal(home)
  onTestFinished(database.stop)
  expect(await pingNeo4j(database)).toEqual({ state: 'READY' })
}, 240_000)

test('a password file that was changed by hand is named', async () => {
  const home = temporaryFolder()
  await (await openLocal(home)).stop()
  writeFileSync(join(home, 'password'), 'changed\n')
  await expect(openLocal(home)).rejects.toThrow(/refuses user neo4j.*password: was that changed by hand/s)
  expect(javasOf(home)).toEqual([])
}, 240_000)

test('a home with data whose password is lost is never emptied, but explained', async () => {
  const home = temporaryFolder()
  const data = join(home, 'server', 'data')
  mkdirSync(data, { recursive: true })
  await expect(openLocal(home)).rejects.toThrow(/password is missing.*move .* away/s)
  expect(existsSync(data)).toBe(true)
})

test('an abort while Neo4j starts stops it, and frees the home', async () => {
  const home = temporaryFolder()
  const controller = new AbortController()
  const outcome = expect(openLocal(home, { signal: controller.signal })).rejects.toThrow('enough')
  await until('Java runs', () => javasOf(home).length > 0)
  controller.abort(new Error('enough'))
  await outcome
  expect(javasOf(home)).toEqual([])
  expect(existsSync(join(home, 'running.json'))).toBe(false)
}, 240_000)

async function hold(home: string): Promise<{ child: ChildProcess; login: Login }> {
  const child = startHolder(home)
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(String(chunk)))
    child.once('exit', (code) => reject(new Error(`the holder ended with ${code}`)))
  })
  return { child, login: { user: 'neo4j', database: 'neo4j', ...JSON.parse(line) } }
}

function startHolder(home: string): ChildProcess {
  const holder = fileURLToPath(new URL('holder.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', holder, home], { stdio: ['ignore', 'pipe', 2] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

async function remember(login: Login, name: string): Promise<void> {
  await query(login, 'CREATE (:Entity {name: $name})', { name })
}

async function remembered(login: Login): Promise<string[]> {
  return await query(login, 'MATCH (entity:Entity) RETURN entity.name AS name', {})
}

async function query(login: Login, text: string, parameters: object): Promise<string[]> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' })
  await driver.close()
  return records.map((record) => record.get('name'))
}
