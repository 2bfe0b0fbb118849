import { spawnSync } from 'node:child_process'
import { DatabaseError } from './databaseError.ts'

const OLDEST_JAVA = 17

/**
 * Checks that `java` is new enough, and that Maven is there where `needsMaven`.
 * Throws `DatabaseError` naming all that is missing and the three ways out.
 */
export function requireTools(java: string, needsMaven: boolean): void {
  const missing: string[] = []
  const version = javaVersion(java)
  if (version === null) missing.push(`Java ${OLDEST_JAVA} or newer (\`${java} -version\` does not run)`)
  else if (version < OLDEST_JAVA)
    missing.push(`Java ${OLDEST_JAVA} or newer (\`${java}\` is Java ${version})`)
  if (needsMaven && !runs('mvn', '--version')) missing.push('Maven (`mvn --version` does not run)')
  if (process.platform === 'win32') missing.push('Linux or macOS (on Windows: WSL)')
  if (missing.length > 0) throw new DatabaseError(waysOut(missing))
}

/** 17 for `"17.0.15"`, 8 for `"1.8.0_402"`; null where there is no Java. */
function javaVersion(java: string): number | null {
  const { status, stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8' })
  const found = status === 0 ? `${stderr}${stdout}`.match(/version "(?:1\.)?(\d+)/) : null
  return found ? Number(found[1]) : null
}

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0
}

function waysOut(missing: string[]): string {
  return `No NEO4J_URI is set, and a local Neo4j needs what is missing here: ${missing.join('; ')}.
One of these helps:
  install it              Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless maven
                          macOS: brew install openjdk@21 maven
  use containers          docker compose up
  use a Neo4j you have    NEO4J_URI=neo4j://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… npm start`
}
