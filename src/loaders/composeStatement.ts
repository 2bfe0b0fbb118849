import { statement } from '../store/statements.ts'
import { composeConditions } from './composeConditions.ts'
import { fillSlots, oneLine } from './fillSlots.ts'
import type { ListRequest, Plan } from './listRequest.ts'
import { boundsOf, limitOf } from './page.ts'
import { columnsOf } from './projection.ts'

export interface Composed {
  text: string
  parameters: Record<string, unknown>
}

/**
 * One statement for a list and all its children. Each file of `cypher/read/` reads the page of one parent in a block
 * `CALL (parent) { … }`; the block of a child is set into that of the list whose rows are its parents, with the names
 * of its variables and parameters numbered. Equal requests give equal text, so that Neo4j finds its plan again.
 */
export function composeStatement(plan: Plan, parents: readonly string[]): Composed {
  const composer: Composer = { parameters: { parents }, children: 0 }
  const { head, blocks, tail } = partsOf(plan, composer, '')
  const shown = plan.request.total ? tail : tail.replace(/, total$/, ', null AS total')
  const text = [head, ...blocks, shown].join('\n')
  return { text: oneLine(text), parameters: composer.parameters }
}

interface Composer {
  parameters: Record<string, unknown>
  /** How many children have been numbered. */
  children: number
}

interface Parts {
  /** Finds the parents. */
  head: string
  /** Reads their pages, and counts their lists. */
  blocks: string[]
  /** What is returned. */
  tail: string
}

function partsOf({ request, children }: Plan, composer: Composer, suffix: string): Parts {
  const conditions = composeConditions(request.filters)
  Object.assign(composer.parameters, parametersOf(request, conditions.parameters, suffix))
  const nested = children.map((child) => {
    const number = `_${++composer.children}`
    const { blocks } = partsOf(child, composer, number)
    const text = blocks.join('\n').replaceAll(`parent${number}`, child.of)
    return { text, columns: [`rows${number}`, child.request.total ? `total${number}` : 'null'] }
  })
  const { node, relation, path, order, range } = request
  const columns = [
    ...columnsOf('node', node),
    ...(relation ? columnsOf('relation', relation) : []),
    ...nested.flatMap(({ columns }) => columns),
  ]
  const { text: file } = statement(path.statement)
  const text = fillSlots(columns.some((column) => END.test(column)) ? file : file.replace(ENDS, ''), {
    ...path,
    sortedBy: order.by,
    columns,
    positions: request.positions,
    conditions: conditions.texts,
    bounds: { start: boundsOf(range).start !== null, stop: boundsOf(range).stop !== null },
    descending: order.descending !== range.backward,
  })
  const [head = '', ...rest] = text.split(/\n(?=CALL \(|OPTIONAL MATCH \(now:)/)
  const tail = rest.pop() as string
  const [page = '', count] = rest
  const inner = nested.map((child) => child.text).join('\n')
  const withChildren = inner
    ? page.replace('\n  RETURN collect(', () => `\n${inner}\n  RETURN collect(`)
    : page
  const blocks = request.total && count ? [withChildren, count] : [withChildren]
  return { head, blocks: blocks.map((block) => number(block, suffix)), tail }
}

/** A column of a relation's end, and the line of a file that looks both ends up. */
const END = /^(source|target)\./
const ENDS = /\n *WITH [^\n]*\bstartNode\([^\n]*/

/** All variables of the files' blocks; a name that follows `.` or `{` is a property's. */
const VARIABLES =
  /(?<![.$:'{\w])(parent|node|relation|sorted|source|target|article|entity|other|person|rows|total)\b/g

/** Numbers the variables and parameters of a block, so that it can stand inside another. */
function number(block: string, suffix: string): string {
  return suffix
    ? block.replace(VARIABLES, `$1${suffix}`).replace(/\$([a-zA-Z]+\d*)\b/g, `$$$1${suffix}`)
    : block
}

function parametersOf(
  request: ListRequest,
  ofConditions: Record<string, unknown>,
  suffix: string,
): Record<string, unknown> {
  const { start, stop } = boundsOf(request.range)
  const parameters = {
    ...request.values,
    ...ofConditions,
    // What tells no time comes last, whichever way the list is sorted.
    ...(request.order.by === 'time' && { untimed: request.order.descending ? '' : '9999-99-99' }),
    ...(start && { start }),
    ...(stop && { stop }),
    // Lists of the root only: those below begin at their parent.
    ...(!suffix && { from: firstOf(start?.[0]) ?? firstValue(request) }),
    // A JavaScript number would reach Neo4j as a float, which LIMIT refuses.
    limit: BigInt(limitOf(request.range)),
  }
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name + suffix, value]))
}

/** What an index is ordered by first, where lists are sorted by several properties. */
function firstOf(sorted: unknown): unknown {
  return Array.isArray(sorted) ? sorted[0] : sorted
}

const TEXTS = ['pinyin', 'page']

/** A value before all others in reading direction, so that an index range is bounded from the first page on. */
function firstValue({ order, range }: ListRequest): string | number {
  const [lowest, highest] = TEXTS.includes(order.by) ? ['', '\uffff'] : [-1, Number.MAX_SAFE_INTEGER]
  return order.descending !== range.backward ? highest : lowest
}
