import { bodyOf, type ContestantName } from './contestants/contestants.ts'
import type { Running } from './contestants/startContestant.ts'
import { canonical } from './queries/canonical.ts'
import type { Variables } from './queries/makeVariables.ts'
import { QUERY_NAMES, type QueryName } from './queries/queries.ts'

/** The naive one takes seconds for an answer; so many of its are looked at. */
const SETS_OF_NAIVE = 4

export type Statements = Record<QueryName, Partial<Record<ContestantName, number>>>

/**
 * Asks every contestant every query with every set of variables, which warms them too. Returns the mean number of
 * statements that each took a request.
 * @throws on the first answer that says something else than the floor's
 */
export async function checkAnswers(
  running: ReadonlyMap<ContestantName, Running>,
  variables: Record<QueryName, Variables[]>,
): Promise<Statements> {
  const statements = Object.fromEntries(QUERY_NAMES.map((query) => [query, {}])) as Statements
  for (const query of QUERY_NAMES) {
    const floor = running.get('floor') as Running
    const wanted = await answersOf('floor', floor, query, variables[query])
    if (new Set(wanted).size < 2) throw new Error(`All answers to ${query} are the same: ${wanted[0]}`)
    for (const [name, contestant] of running) {
      const sets = name === 'naive' ? variables[query].slice(0, SETS_OF_NAIVE) : variables[query]
      // What it answers from its cache is to be looked at, not what it fills that with.
      if (name === 'cached') await answersOf(name, contestant, query, sets)
      const before = await contestant.countStatements()
      const answers = await answersOf(name, contestant, query, sets)
      statements[query][name] = ((await contestant.countStatements()) - before) / sets.length
      const wrong = answers.findIndex((answer, i) => answer !== wanted[i])
      if (wrong >= 0)
        throw new Error(
          `${describe(name, query, sets[wrong])}:\n${differences(answers[wrong], wanted[wrong])}`,
        )
    }
  }
  return statements
}

async function answersOf(
  name: ContestantName,
  { url }: Running,
  query: QueryName,
  sets: readonly Variables[],
): Promise<string[]> {
  const answers: string[] = []
  for (const set of sets) {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body: bodyOf(name, query, set) })
    answers.push(canonical(query, (await response.json()) as object))
  }
  return answers
}

const describe = (name: ContestantName, query: QueryName, set: Variables | undefined) =>
  `${name} answers ${query} with ${JSON.stringify(set)} otherwise than the floor`

/** Where two texts begin to differ. */
function differences(got = '', wanted = ''): string {
  let at = 0
  while (at < got.length && got[at] === wanted[at]) at++
  const from = Math.max(0, at - 100)
  return `got    … ${got.slice(from, at + 200)}\nwanted … ${wanted.slice(from, at + 200)}`
}
