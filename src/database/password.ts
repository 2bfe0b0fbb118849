import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * `password` exists once a Neo4j has taken it. Until then it is `password.first`; a home where only that is found was
 * left half made, and holds nothing that anybody has written.
 */

export function readPassword(home: string): string | null {
  const file = join(home, 'password')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

export function createFirstPassword(home: string): string {
  const password = randomBytes(18).toString('hex')
  const file = join(home, 'password.first')
  rmSync(file, { force: true })
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

export function hasFirstPassword(home: string): boolean {
  return existsSync(join(home, 'password.first'))
}

/** The Neo4j has answered to the first password: from now on its data are kept. */
export function confirmFirstPassword(home: string): void {
  if (hasFirstPassword(home)) renameSync(join(home, 'password.first'), join(home, 'password'))
}
