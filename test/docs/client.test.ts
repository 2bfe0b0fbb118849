import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPrograms } from '../../docs/client/listPrograms.ts'
import { request } from '../../docs/client/request.ts'
import { type RunningServer, startServer } from '../../src/server/startServer.ts'
import type { Store } from '../../src/store/openStore.ts'
import { CLIENT, makeClientDocuments } from '../../tools/makeClientDocuments.ts'
import { openSample } from '../api/openSample.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SILENT = { info: () => {}, error: () => {} }

/** What the compiler complains of. */
const typeErrors = (project: string) =>
  new Promise<string>((done) => {
    const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
    execFile(tsc, ['--noEmit', '--pretty', 'false', '-p', project], (_, out) => done(out))
  })

describe('typed documents', () => {
  test('are those that the schema and the operations make', async () => {
    for (const [file, text] of Object.entries(await makeClientDocuments())) {
      expect(await readFile(new URL(file, CLIENT), 'utf8')).toBe(text)
    }
  })

  test('fit the client that uses them', async () => {
    expect(await typeErrors(fileURLToPath(CLIENT))).toBe('')
  })

  test('do not fit one that asks for what is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gonghui-client-'))
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    await symlink(fileURLToPath(CLIENT), join(folder, 'client'))
    const extended = join(fileURLToPath(CLIENT), 'tsconfig.json')
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: extended, include: ['wrong.ts'] }),
    )
    await writeFile(
      join(folder, 'wrong.ts'),
      `import { SuggestUnionsDocument } from './client/documents.ts'
       import { request } from './client/request.ts'
       const { suggest } = await request('', SuggestUnionsDocument, { typed: 7 })
       export const bad = suggest.map(({ entity }) => entity.title)
      `,
    )
    const errors = await typeErrors(folder)
    expect(errors).toMatch(
      /wrong\.ts\(3,\d+\): error TS2322: Type 'number' is not assignable to type 'string'/,
    )
    expect(errors).toMatch(/wrong\.ts\(4,\d+\): error TS2339: Property 'title' does not exist/)
    await rm(folder, { recursive: true })
  })
})

describe('the example client', () => {
  let store: Store
  let server: RunningServer
  let url: string
  beforeAll(async () => {
    store = await openSample()
    server = await startServer({ host: '127.0.0.1', port: 0, store, webRoot: null, log: SILENT })
    url = `${server.url}/graphql`
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  test('lists the programs of a union by the beginning of its name', async () => {
    const lines = await listPrograms(url, '清川7总')
    expect(lines).toHaveLength(5)
    expect(lines).toContain('暖阳7工程 (PROJECT): 清川1总工会开展暖阳1工程。')
    expect(await listPrograms(url, '龘')).toEqual([])
  })

  test('rejects with the code of an error', async () => {
    const document = '{ suggest(prefix: "a", first: 99) { text } }' as never
    await expect(request(url, document, {})).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
