import { relative } from 'node:path'
import { Command, CommanderError } from 'commander'

/** Something that a user can mend. The message says what is wrong and the way out; it is all that is printed. */
export class Failure extends Error {
  /** 1: it failed; 2: the words of the call are wrong. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * Runs one command: every file of src/cli/ that npm calls is one call of this function.
 *
 * ```ts
 * await run((command) =>
 *   command
 *     .name('npm run -s extract --')
 *     .description('Prints what the pages say, as JSON Lines.')
 *     .argument('<paths...>', 'pages (*.txt) or folders of them')
 *     .option('--json', 'machine-readable output')
 *     .action(async (paths: string[], options: { json?: true }) => {
 *       if (paths.includes('')) throw new Failure('A path is empty. Give the path of a page.', 2)
 *     }),
 * )
 * ```
 *
 * Exit codes: 0 done (also `--help`, and when the reader of stdout has gone); 1 it failed (`Failure`, a missing or
 * unreadable file, a fault of the program); 2 the words of the call are wrong (unknown option, missing argument,
 * `new Failure(message, 2)`). Messages go to stderr, never with a stack trace. An action that ends in order but failed
 * in part sets `process.exitCode = 1` itself. The event loop is left to drain, so that piped output is written out:
 * close what you opened.
 */
export async function run(define: (command: Command) => unknown): Promise<void> {
  process.stdout.on('error', onStdoutError)
  process.stderr.on('error', () => {})
  const command = new Command().exitOverride().showHelpAfterError('(--help tells how to call it)')
  define(command)
  try {
    await command.parseAsync()
  } catch (error) {
    const { message, exitCode } = describe(error)
    if (message) process.stderr.write(`${message}\n`)
    process.exitCode = exitCode
  }
}

/** `| head`: the reader has had enough, which is no fault. A command that tidies up on SIGTERM gets its chance. */
function onStdoutError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    process.stderr.write(`Cannot write to standard output: ${error.message}\n`)
    process.exit(1)
  }
  if (process.listenerCount('SIGTERM') > 0) process.kill(process.pid, 'SIGTERM')
  else process.exit(0)
}

function describe(error: unknown): { message: string; exitCode: number } {
  if (error instanceof CommanderError) return { message: '', exitCode: error.exitCode === 0 ? 0 : 2 }
  if (error instanceof Failure) return { message: error.message, exitCode: error.exitCode }
  if (isSystemError(error)) return { message: describeSystemError(error), exitCode: 1 }
  const { name, message, stack } =
    error instanceof Error ? error : { name: 'Error', message: String(error), stack: '' }
  return {
    message: `${name}: ${message}${placeOf(stack)}\nThis is a fault of the program, not of your call. Please report it.`,
    exitCode: 1,
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: 'There is no such file or folder',
  EACCES: 'No permission to use',
  EISDIR: 'A file is wanted, but this is a folder',
  ENOTDIR: 'A folder is wanted, but this is a file',
  ENOSPC: 'The disk is full, cannot write',
  EMFILE: 'Too many open files (see `ulimit -n`), cannot open',
}

function describeSystemError(error: NodeJS.ErrnoException): string {
  const reason = SYSTEM_ERRORS[error.code ?? '']
  return reason ? `${reason}: ${error.path ?? 'a file of this call'}` : error.message
}

/** The first line of our own in a stack, ` (src/facts/findFacts.ts:12:3)`: enough for a report, no trace. */
function placeOf(stack: string | undefined): string {
  const found = stack?.match(/(?:file:\/\/)?(\/[^\s()]*?\/src\/[^\s()]+:\d+:\d+)/)?.[1]
  return found ? ` (${relative(process.cwd(), found)})` : ''
}
