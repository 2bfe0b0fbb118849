import { spawnSync } from 'node:child_process'

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Calls a command of src/cli/ as npm does, from the repository root. */
export function runCommand(name: string, ...args: string[]): Outcome {
  return runNode([`src/cli/${name}.ts`, ...args])
}

/** Runs a few lines of TypeScript that may import from `./src/`. */
export function runLines(...lines: string[]): Outcome {
  return runNode(['--input-type=module', '--eval', lines.join('\n')])
}

function runNode(args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}
