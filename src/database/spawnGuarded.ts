import { type ChildProcess, spawn } from 'node:child_process'
import type { Socket } from 'node:net'

export interface Guarded {
  pid: number
  /** What it prints, where `output` was `'pipe'`. */
  stdout: NodeJS.ReadableStream | null
  hasExited(): boolean
  /** Resolves when it has ended, with its exit code or the signal that ended it. Never rejects. */
  exited: Promise<number | NodeJS.Signals>
  /** Signals it and all that it started. */
  kill(signal: NodeJS.Signals): void
}

/**
 * Starts a program that never outlives this process, not even where this process is killed without a chance to tidy up:
 * a shell beside it holds one end of a pipe, whose other end closes with this process, and then ends the program.
 * It has a process group of its own, so that Ctrl-C in the terminal reaches us alone and we stop things in order.
 *
 * @param output a file descriptor for stdout and stderr, or `'pipe'`
 */
export function spawnGuarded(
  command: string,
  args: string[],
  options: { cwd: string; output: number | 'pipe' },
): Guarded {
  const child = spawn('/bin/sh', ['-c', LAUNCH, 'sh', command, ...args], {
    cwd: options.cwd,
    detached: true,
    stdio: ['pipe', options.output, options.output],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`Cannot start /bin/sh to run ${command}`)
  guard(child, pid)
  child.stdin?.on('error', () => {})
  child.stdin?.end('go\n')
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
  return {
    pid,
    stdout: child.stdout,
    hasExited: () => hasExited(child),
    exited,
    kill: (signal) => kill(child, signal),
  }
}

/**
 * Waits for a line before it becomes the program: until then no guard may be there, and if we die now it reads the
 * end of its input and ends. Java takes the names of files to be ASCII unless the locale says UTF-8.
 */
const LAUNCH = 'read -r go && export LC_ALL=C.UTF-8 && exec "$@" </dev/null'

/** $1 is the program's process group. It is asked to end, and made to after 5 s, which costs Neo4j no data. */
const GUARD = `trap '' HUP INT TERM
while read -r line; do :; done
kill -s TERM -- "-$1" || exit
for i in $(seq 50); do kill -s 0 -- "-$1" || exit; sleep 0.1; done
kill -s KILL -- "-$1"`

/** A guard that is itself killed is replaced, as long as we live. */
function guard(child: ChildProcess, pid: number): void {
  const shell = spawn('/bin/sh', ['-c', GUARD, 'neo4j-guard', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const dismiss = () => shell.kill('SIGKILL')
  child.once('exit', dismiss)
  shell.once('exit', () => {
    child.off('exit', dismiss)
    if (!hasExited(child)) guard(child, pid)
  })
  shell.unref()
  // The open pipe must not keep this process from ending.
  const pipe = shell.stdin as Socket
  pipe.on('error', () => {})
  pipe.unref()
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (hasExited(child) || child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // It ended, and the news of it has not reached us yet.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
