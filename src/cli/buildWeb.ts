import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './settings.ts'

const WEB = join(ROOT, 'web')
const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')

/** The folder of the playground's bundle. */
export const WEB_ROOT = join(WEB, 'dist')

/**
 * Bundles the playground where its sources are newer than the bundle. Where that fails it says so and returns: the
 * API works without. An installation without the sources or without vite (a container's) brings its bundle along.
 */
export async function buildWeb(signal: AbortSignal): Promise<void> {
  if (!existsSync(join(WEB, 'index.html')) || !existsSync(VITE) || isFresh()) return
  process.stderr.write('Building the playground (once, or when web/ has changed) …\n')
  const part = `${WEB_ROOT}.part-${process.pid}`
  try {
    await runVite(part, signal)
    rmSync(WEB_ROOT, { recursive: true, force: true })
    renameSync(part, WEB_ROOT)
  } catch (error) {
    signal.throwIfAborted()
    process.stderr.write(
      `The playground could not be built (${(error as Error).message}); the API works without it.\n`,
    )
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

function isFresh(): boolean {
  const bundle = join(WEB_ROOT, 'index.html')
  if (!existsSync(bundle)) return false
  const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('dist'))
    .map((file) => join(WEB, file))
  const newest = Math.max(
    ...[...sources, join(ROOT, 'package-lock.json')].map((file) => statSync(file).mtimeMs),
  )
  return statSync(bundle).mtimeMs > newest
}

/** Into a folder of its own, so that a half of a bundle is never taken for all of it. */
async function runVite(outDir: string, signal: AbortSignal): Promise<void> {
  const args = [VITE, 'build', WEB, '--outDir', outDir, '--emptyOutDir']
  const vite = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 2], signal })
  const [code] = await once(vite, 'exit')
  if (code !== 0) throw new Error('see above')
}
