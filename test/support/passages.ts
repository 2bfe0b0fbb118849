import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bareName } from '../../src/text/width.ts'

/** A marked text (see marked.ts) and whose its figures are. */
export interface Passage {
  /** File and headline: `south.txt # …`. */
  page: string
  text: string
  figures: MarkedFigure[]
}

/** A figure and the name of the entity that it is about, without marks. */
export interface MarkedFigure {
  subject: string
  value: number
  unit: string
}

const FOLDER = fileURLToPath(new URL('../facts/passages', import.meta.url))

/** The passages of test/facts/passages: blocks between blank lines, in each the text, then `= subject value unit` lines. */
export function readPassages(): Passage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/\n\s*\n/)
        .filter((block) => block.trim() !== '')
        .map((block) => readPassage(file, block.trim().split('\n'))),
    )
}

function readPassage(file: string, lines: readonly string[]): Passage {
  const isFigure = (line: string) => line.startsWith('= ')
  return {
    page: `${file} ${lines[0]}`,
    text: lines.filter((line) => !isFigure(line)).join('\n'),
    figures: lines.filter(isFigure).map((line) => readFigure(line.slice('= '.length))),
  }
}

/** `石门市总工会 ~120 家`: subject, value and unit. */
export function readFigure(line: string): MarkedFigure {
  const [, subject = '', value, unit = ''] = /^(.+) ~?(\S+) (\S+)$/.exec(line) ?? []
  return { subject: bareName(subject), value: Number(value), unit }
}
