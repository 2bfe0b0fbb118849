import DataLoader from 'dataloader'
import type { Store } from '../store/openStore.ts'
import { composeStatement } from './composeStatement.ts'
import type { ListRequest, Plan, ReadAhead } from './listRequest.ts'
import { cutPage, emptyPage, type Page } from './page.ts'
import { composeQuestion, type Question } from './question.ts'

export interface List {
  /** The page of one parent, at once if it was read along; all parents asked for in a tick share one statement. */
  load(parent: string): Page | Promise<Page>
}

/** What a request has read so far. */
export interface Usage {
  statements: number
  rows: number
  ms: number
  /** The versions of the graph that its statements saw, each at its start and its end; see isOneVersion. */
  versions: Set<number>
}

/** Whether all was read from one version: no seed came between, and none was committing (a negative version). */
export const isOneVersion = ({ versions }: Usage): boolean =>
  versions.size <= 1 && [...versions].every((version) => version >= 0)

/** That nothing has been read. */
export const newUsage = (): Usage => ({ statements: 0, rows: 0, ms: 0, versions: new Set() })

export interface Loaders {
  /** The list of a request; `ahead` tells what to read along with it, should it need a statement of its own. */
  list(request: ListRequest, ahead?: ReadAhead): List
  /** The columns of a question's statement, which has one row; asked twice in the same words it is read once. */
  answer(question: Question): Promise<unknown[]>
  usage: Usage
}

/** What pages are read from. */
export type GraphSource = Pick<Store, 'read' | 'settle'>

/** What bounds the reading of a request. */
export interface ReadLimits {
  /** Aborted when the client has gone: statements under way end in the database. */
  signal?: AbortSignal | undefined
  /** Longest time for all of the request's statements together. */
  timeoutMs?: number | undefined
}

/**
 * The loaders of one request: the one way in which resolvers read. A list asked for twice in the same words is read
 * once; a statement serves all parents that ask in the same tick, and the children named in the request, whose pages
 * are kept for when they are asked for. Nothing outlives the request.
 */
export function createLoaders(source: GraphSource, limits: ReadLimits = {}): Loaders {
  const usage = newUsage()
  const deadline = limits.timeoutMs === undefined ? undefined : Date.now() + limits.timeoutMs
  const remaining = () => ({
    signal: limits.signal,
    timeoutMs: deadline && Math.max(1, deadline - Date.now()),
  })
  const answers = new DataLoader<Question, unknown[], string>(
    (questions) =>
      Promise.all(
        questions.map((question) =>
          readAnswer(source, usage, question, remaining()).catch((error: Error) => error),
        ),
      ),
    { cacheKeyFn: JSON.stringify },
  )
  const lists = new Map<string, PrimedList>()
  const byRequest = new WeakMap<ListRequest, PrimedList>()
  const list = (request: ListRequest, ahead?: ReadAhead): PrimedList => {
    const known = byRequest.get(request)
    if (known) return known
    const found = byWords(request, ahead)
    byRequest.set(request, found)
    return found
  }
  const byWords = (request: ListRequest, ahead: ReadAhead = () => []): PrimedList => {
    const key = JSON.stringify(request)
    const known = lists.get(key)
    if (known) return known
    const created = primedList((parents) => {
      const plan = { request, children: ahead(parents.length) }
      return readPages(source, usage, plan, parents, list, remaining())
    })
    lists.set(key, created)
    return created
  }
  return { list, answer: (question) => answers.load(question), usage }
}

interface PrimedList extends List {
  prime(parent: string, page: Page): void
}

/** A DataLoader, and beside it the pages that another statement has read already: those need no waiting. */
function primedList(readPagesOf: (parents: readonly string[]) => Promise<Page[]>): PrimedList {
  const primed = new Map<string, Page>()
  const loader = new DataLoader<string, Page>(readPagesOf)
  return {
    load: (parent) => primed.get(parent) ?? loader.load(parent),
    prime: (parent, page) => primed.set(parent, page),
  }
}

/** The version where nothing was seeded yet. */
const NO_GRAPH = 0

/** The columns of every statement that pages are read with. */
type PageRecord = [versions: (number | null)[], parent: string, rows: unknown[][], total: number | null]

async function readPages(
  source: GraphSource,
  usage: Usage,
  plan: Plan,
  parents: readonly string[],
  listOf: (request: ListRequest) => PrimedList,
  limits: ReadLimits,
): Promise<Page[]> {
  const startedAt = performance.now()
  const { text, parameters } = composeStatement(plan, parents)
  usage.statements += 1
  const records = (await source.read(text, parameters, limits)) as PageRecord[]
  usage.ms += performance.now() - startedAt
  const onChild = (child: ListRequest, parent: string, page: Page) => listOf(child).prime(parent, page)
  const pages = new Map<string, Page>()
  for (const [versions, parent, rows, total] of records) {
    for (const version of versions) usage.versions.add(version ?? NO_GRAPH)
    pages.set(parent, cutPage(plan, rows, total, { usage, onChild }))
  }
  return parents.map((parent) => pages.get(parent) ?? emptyPage())
}

async function readAnswer(
  source: GraphSource,
  usage: Usage,
  question: Question,
  limits: ReadLimits,
): Promise<unknown[]> {
  const startedAt = performance.now()
  usage.statements += 1
  const { text, parameters } = composeQuestion(question)
  const [record = [[]]] = await source.read(text, parameters, limits)
  usage.ms += performance.now() - startedAt
  const [versions, ...columns] = record as [(number | null)[], ...unknown[]]
  for (const version of versions) usage.versions.add(version ?? NO_GRAPH)
  for (const column of columns) usage.rows += Array.isArray(column) ? column.length : 0
  return columns
}
