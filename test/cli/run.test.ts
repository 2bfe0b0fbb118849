import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { runLines } from './runCommand.ts'

const call = (action: string, ...args: string[]) =>
  runLines(
    `import { Failure, run } from './src/cli/run.ts'`,
    `import { readFileSync } from 'node:fs'`,
    `process.argv = ['node', ...${JSON.stringify(args)}]`,
    `await run((command) => command.name('try').argument('[word]').action(async (word) => { ${action} }))`,
  )

describe('exit codes', () => {
  test.each([
    ['done', 'console.log(word)', ['好'], 0, '好\n', ''],
    ['what the action set itself', 'process.exitCode = 1', [], 1, '', ''],
    ['a failure', `throw new Failure('No Neo4j.')`, [], 1, '', 'No Neo4j.\n'],
    ['a failure of the words', `throw new Failure('No such page.', 2)`, [], 2, '', 'No such page.\n'],
    ['a missing file', `readFileSync('no/such')`, [], 1, '', 'There is no such file or folder: no/such\n'],
    ['a folder for a file', `readFileSync('src')`, [], 1, '', /^A file is wanted/],
    ['an unknown option', '', ['--nope'], 2, '', /unknown option '--nope'\n\(--help tells/],
    ['a word too many', '', ['a', 'b'], 2, '', /too many arguments/],
    ['--help', '', ['--help'], 0, /^Usage: try/, ''],
  ])('%s', (_, action, args, code, stdout, stderr) => {
    const outcome = call(action, ...args)
    expect(outcome.code).toBe(code)
    expect(outcome.stdout).toEqual(typeof stdout === 'string' ? stdout : expect.stringMatching(stdout))
    expect(outcome.stderr).toEqual(typeof stderr === 'string' ? stderr : expect.stringMatching(stderr))
  })

  test('a fault of the program says where it is, without a stack trace', () => {
    const { code, stderr } = call('null.length')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^TypeError: .*\nThis is a fault of the program/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

test('a reader that has had enough is no fault', () => {
  const script = [
    `import { run } from './src/cli/run.ts'`,
    `await run((command) => command.action(async () => { for (let i = 0; i < 1e5; i++) console.log('x'.repeat(100)) }))`,
  ].join('\n')
  const command = `"${process.execPath}" --import tsx --input-type=module --eval "$SCRIPT" | head -n 1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, SCRIPT: script },
  })
  expect(stdout).toBe(`${'x'.repeat(100)}\n0\n`)
  expect(stderr).toBe('')
})
