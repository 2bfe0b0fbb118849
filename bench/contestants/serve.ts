import { readFileSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'

/** What the process of a contestant is told, by a file whose path is its first argument. */
export interface Login {
  uri: string
  user: string
  password: string
}

export function readLogin(): Login {
  return JSON.parse(readFileSync(process.argv[2] as string, 'utf8'))
}

/** A driver with its default settings, whose statements are counted. */
export function openDriver(): Driver {
  const { uri, user, password } = readLogin()
  return countStatements(
    neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true }),
  )
}

/** Tells the parent where the contestant listens. */
export function announce(url: string): void {
  process.stdout.write(`${JSON.stringify({ url })}\n`)
}

let statements = 0

/** One more statement was sent to the database. */
export function countStatement(): void {
  statements += 1
}

/** Asked by a signal, so that no contestant needs a route of its own for it. */
process.on('SIGUSR2', () => process.stdout.write(`${JSON.stringify({ statements })}\n`))

function countStatements(driver: Driver): Driver {
  const session = driver.session()
  const transaction = session.beginTransaction()
  for (const runner of [session, transaction]) {
    const owner = ownerOfRun(runner)
    const { run } = owner
    owner.run = function (this: unknown, ...args: unknown[]) {
      countStatement()
      return run.apply(this, args)
    }
  }
  void transaction.then((one) => one.rollback()).finally(() => session.close())
  return driver
}

type Runner = { run: (...args: unknown[]) => unknown }

/** The prototype that sessions, or transactions, have their `run` from. */
function ownerOfRun(runner: object): Runner {
  let owner: object | null = runner
  while (owner && !Object.hasOwn(owner, 'run')) owner = Object.getPrototypeOf(owner)
  return owner as Runner
}
