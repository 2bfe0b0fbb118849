import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = join(import.meta.dirname, '..', 'docs', 'performance.md')
const INTRODUCTION = `# Performance

What the benchmarks in \`bench/\` measured last. Machines differ and are shared: trust the ratios within one run, not the
absolute figures. The sections with tables are written by their own commands and are replaced when those run again.
`

/** Puts a benchmark's result into docs/performance.md: its section is replaced, the others stay as they are. */
export function writeSection(title: string, text: string): void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : INTRODUCTION
  const section = `## ${title}\n\n${text.trim()}\n`
  const sections = before.split(/^(?=## )/m)
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`))
  if (at < 0) sections.push(section)
  else sections[at] = section
  writeFileSync(FILE, `${sections.map((one) => one.trim()).join('\n\n')}\n`)
}
