// Runs before every npm script, so that each of them works in a fresh clone with nothing done before.
// Plain Node without dependencies: there may be none yet. Prints to stderr only, stdout belongs to the command.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.installed-lock')
const busy = join(root, '.installing')

const major = Number(process.versions.node.split('.')[0])
if (major < 20)
  fail(`Node 20 or newer is needed, this is ${process.versions.node}. Install it and run the command again.`)

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
if (!isInstalled()) {
  await alone(() => {
    if (isInstalled()) return
    process.stderr.write('Installing dependencies (once, or when package-lock.json has changed) …\n')
    const npm = process.env.npm_execpath
    const [command, ...before] = npm ? [process.execPath, npm] : ['npm']
    // Not `npm ci`: it refuses a lock file without the builds for other platforms, which a registry may not have.
    const args = [...before, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
    if (status !== 0)
      fail('npm install failed, see above. Is the package registry reachable? Then run the command again.')
    writeFileSync(stamp, wanted)
  })
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

/** Two commands started at once in a fresh clone must not install into one folder; mkdir is the lock. */
async function alone(work) {
  for (;;) {
    try {
      mkdirSync(busy)
      break
    } catch {
      if (Date.now() - (statSync(busy, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 600_000)
        rmdirSync(busy)
      await new Promise((done) => setTimeout(done, 500))
    }
  }
  process.once('exit', () => rmdirSync(busy))
  work()
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
