import type { Problem } from '../model/parsed.ts'

/** Tells problems on stderr, one a line, in the form that editors and terminals make clickable. */
export function printProblems(problems: readonly Problem[]): void {
  for (const { file, line, code, message } of problems)
    process.stderr.write(`${file}${line > 0 ? `:${line}` : ''} ${code} ${message}\n`)
}
