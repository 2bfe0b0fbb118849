import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, inject, onTestFinished, test } from 'vitest'
import { ROOT } from '../../src/cli/settings.ts'
import { javasOf, processesWith, until } from '../database/processTree.ts'
import { temporaryFolder } from '../database/temporary.ts'

test('npm start: a seeded graph behind both URLs; Ctrl-C ends all of it with 0; a second start finds it', async () => {
  const home = temporaryFolder()
  const first = await start({ GRAPH_HOME: home, PORT: '0' })
  expect(first.printed()).toMatch(/The graph is empty; seeding it .*\nSeeded: /s)
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  expect(await (await fetch(`${first.url}/`)).text()).toContain('<!doctype html>')
  expect(await nameOfUnion(first.url)).toBe('房山区总工会')

  const rival = npmStart({ GRAPH_HOME: home, PORT: '0' })
  expect(await rival.exit).toBe(1)
  expect(rival.printed()).toMatch(new RegExp(`npm start.*runs already \\(process \\d+\\): ${first.url}`))

  // As a terminal does it: to all of the group, so that npm's own passing on makes it two.
  process.kill(-(first.child.pid as number), 'SIGINT')
  expect(await first.exit).toBe(0)
  expect(javasOf(home)).toEqual([])

  const second = await start({ GRAPH_HOME: home, PORT: '0' })
  expect(second.printed()).toMatch(/The graph is up to date \(version 1\)/)
  expect(await nameOfUnion(second.url)).toBe('房山区总工会')
  second.child.kill('SIGTERM')
  expect(await second.exit).toBe(0)
}, 360_000)

test.each(['npm', 'server'])(
  'kill -9 of the %s leaves neither server nor Java',
  async (victim) => {
    const home = temporaryFolder()
    const { child, url, exit } = await start({ GRAPH_HOME: home, PORT: '0' })
    const [java] = javasOf(home) as [number]
    expect(java).toBeGreaterThan(0)
    const server = Number(readFileSync(`${home}/running.json`, 'utf8').match(/"pid": (\d+)/)?.[1])
    process.kill(victim === 'npm' ? (child.pid as number) : server, 'SIGKILL')
    await exit
    await until('the server has ended', () => !processesWith('src/cli/start.ts').includes(server))
    await until('Java has ended', () => javasOf(home).length === 0)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  },
  120_000,
)

test('a port in use is told, with the way out', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void holder.close())
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  const { exit, printed } = npmStart({ GRAPH_HOME: temporaryFolder(), PORT: String(port) })
  expect(await exit).toBe(1)
  expect(printed()).toContain(`Port ${port} is in use by another program.`)
  expect(printed()).toContain('PORT=')
})

test('a wrong password of a Neo4j that is given is told', async () => {
  const { exit, printed } = npmStart({ NEO4J_URI: inject('neo4j').uri, NEO4J_PASSWORD: 'wrong', PORT: '0' })
  expect(await exit).toBe(1)
  expect(printed()).toContain('Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.')
})

interface Started {
  child: ChildProcess
  exit: Promise<number | null>
  printed(): string
}

function npmStart(environment: Record<string, string>): Started {
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    detached: true,
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  onTestFinished(() => {
    // All that npm started, should the test have failed before it ended.
    if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid, 'SIGKILL')
  })
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  return { child, exit, printed: () => printed }
}

async function start(environment: Record<string, string>): Promise<Started & { url: string }> {
  const started = npmStart(environment)
  const isUp = () => /Playground +(http:\S+)\//.exec(started.printed())
  for (let i = 0; i < 1800 && !isUp() && started.child.exitCode === null; i++)
    await new Promise((done) => setTimeout(done, 100))
  const url = isUp()?.[1]
  if (!url) throw new Error(`npm start did not come up:\n${started.printed()}`)
  return { ...started, url }
}

async function nameOfUnion(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ union(name: "房山区总工会") { name } }' }),
  })
  const { data } = (await response.json()) as { data: { union: { name: string } | null } }
  return data.union?.name
}
