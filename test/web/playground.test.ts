import { readdirSync, readFileSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildWeb, WEB_ROOT } from '../../src/cli/buildWeb.ts'
import { findSeeds, SEEDS_DIRECTORY } from '../../src/cli/findSeeds.ts'
import { seedGraph } from '../../src/cli/seedGraph.ts'
import { type RunningServer, startServer } from '../../src/server/startServer.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'

const EXAMPLES = new URL('../../web/examples/', import.meta.url)
const { signal } = new AbortController()
const SILENT = { info: () => {}, error: () => {} }
let store: Store
let server: RunningServer
let browser: Browser

// The graph of the five pages, as a newcomer gets it, in a real Neo4j behind the real server.
beforeAll(async () => {
  store = openStore(inject('neo4j'))
  await seedGraph(store, findSeeds(SEEDS_DIRECTORY), { dryRun: false, signal })
  await buildWeb(signal)
  server = await startServer({ host: '127.0.0.1', port: 0, store, webRoot: WEB_ROOT, log: SILENT })
  // One process for everything, as the package has it for small containers, dies with the first page that closes.
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote')
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await store?.close()
})

describe('every example query', () => {
  test.each(readdirSync(EXAMPLES))('%s is answered from the seeded graph', async (file) => {
    const { data, errors } = await ask(readFileSync(new URL(file, EXAMPLES), 'utf8'))
    expect(errors).toBeUndefined()
    // More Chinese than the names of the answer's own root: rows came back.
    expect(JSON.stringify(data).match(/[\u4e00-\u9fff]{2,}/g)?.length ?? 0).toBeGreaterThan(3)
  })
})

test('the query of the README has the answer that stands there', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [query, answer] = ['graphql', 'json'].map(
    (language) => readme.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``))?.[1],
  ) as [string, string]
  expect((await ask(query)).data).toEqual(JSON.parse(answer))
})

describe('the playground in Chromium', { timeout: 90_000 }, () => {
  test('opens an example, runs it, shows the answer, and finds the tab again after a reload', async () => {
    const { page, strangers } = await openPage()
    await page.goto(server.url)
    await page.getByRole('button', { name: '房山区总工会的一切' }).click()
    const answer = page.locator('.graphiql-response')
    await expect.poll(() => textOf(answer), { timeout: 20_000 }).toContain('房山区总工会')
    await page.reload()
    const query = page.locator('.graphiql-query-editor')
    await expect.poll(() => textOf(query), { timeout: 20_000 }).toContain('FangshanUnion')
    expect(strangers).toEqual([])
    await page.close()
  })

  test('shows the documentation of the schema', async () => {
    const { page } = await openPage()
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Documentation Explorer' }).click()
    await page.getByText('Root Types').waitFor({ timeout: 10_000 })
    await page.getByRole('link', { name: 'Query' }).click({ timeout: 10_000 })
    await page.getByText('工会').first().waitFor({ timeout: 10_000 })
    await page.close()
  })
})

async function ask(query: string): Promise<{ data: unknown; errors?: unknown }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { data: unknown; errors?: unknown }
}

/** A page, and the addresses other than our server's that it asked for. */
async function openPage(): Promise<{ page: Page; strangers: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const strangers: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (/^(https?|wss?):/.test(url) && !url.startsWith(server.url)) strangers.push(url)
  })
  return { page, strangers }
}

/** Monaco renders blanks as no-break spaces. */
async function textOf(locator: ReturnType<Page['locator']>): Promise<string> {
  return ((await locator.textContent()) ?? '').replaceAll('\u00a0', ' ')
}
