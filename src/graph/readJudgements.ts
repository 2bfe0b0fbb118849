import type { EntityRef, Judgement, NameRef, Signed } from '../model/judgement.ts'
import { ENTITY, ENTITY_TYPES, RELATION, RELATION_TYPES } from '../model/ontology.ts'
import type { Parsed, Problem } from '../model/parsed.ts'
import { lineOfSyntaxError, linesOfElements } from './jsonLines.ts'

const VERDICTS = ['SAME', 'NOT_SAME', 'ENTITY', 'NO_ENTITY', 'RIGHT', 'WRONG', 'MISSING'] as const

/**
 * Reads the text of a judgements file; docs/judgements.md has the format. Every fault is a problem with its line and
 * its path in the file, and the judgement that has it is left out of the value.
 */
export function readJudgements(file: string, text: string): Parsed<Judgement[]> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    const message = `This is no JSON: ${(error as SyntaxError).message}.`
    return {
      value: [],
      problems: [{ file, line: lineOfSyntaxError(text), code: 'JUDGEMENTS_NO_JSON', message }],
    }
  }
  const list = isObject(parsed) ? parsed.judgements : undefined
  if (!Array.isArray(list)) {
    const message = `The file must be {"judgements": [ … ]}, but got ${shown(parsed)}.`
    return { value: [], problems: [{ file, line: 1, code: 'JUDGEMENTS_NO_LIST', message }] }
  }
  const lines = linesOfElements(text)
  const problems: Problem[] = []
  const value = list.flatMap((item: unknown, i) => {
    const line = lines[i] ?? 0
    const faults: string[] = []
    const judgement = readJudgement(item, `judgements[${i}]`, faults, { file, line })
    problems.push(...faults.map((message) => ({ file, line, code: 'JUDGEMENT_INVALID', message })))
    return faults.length === 0 && judgement ? [judgement] : []
  })
  return { value, problems }
}

type Fields = Record<string, unknown>

function readJudgement(
  item: unknown,
  path: string,
  faults: string[],
  place: { file: string; line: number },
): Judgement | null {
  if (!isObject(item)) return fault(faults, path, 'an object', item)
  const verdict = oneOf(VERDICTS, item.verdict, `${path}.verdict`, faults)
  const signed: Signed = {
    who: readText(item.who, `${path}.who`, faults),
    when: readDate(item.when, `${path}.when`, faults),
    why: readText(item.why, `${path}.why`, faults),
    ...place,
  }
  if (!verdict) return null
  const common = ['verdict', 'who', 'when', 'why']
  if (verdict === 'SAME' || verdict === 'NOT_SAME') {
    onlyKeys(item, [...common, 'entities'], path, faults)
    return { verdict, ...signed, entities: readPair(item.entities, `${path}.entities`, faults) }
  }
  if (verdict === 'ENTITY' || verdict === 'NO_ENTITY') {
    onlyKeys(item, [...common, 'entity', 'kind'], path, faults)
    const entity = readName(item.entity, `${path}.entity`, faults)
    return { verdict, ...signed, entity, kind: readKind(item.kind, entity, `${path}.kind`, faults) }
  }
  if (verdict !== 'MISSING' && 'figure' in item) {
    onlyKeys(item, [...common, 'figure'], path, faults)
    return { verdict, ...signed, figure: readFigure(item.figure, `${path}.figure`, faults) }
  }
  onlyKeys(item, [...common, 'fact'], path, faults)
  return { verdict, ...signed, fact: readFact(item.fact, `${path}.fact`, faults) }
}

const NOTHING: NameRef = { type: 'UNION', name: '', page: null }

function readPair(value: unknown, path: string, faults: string[]): [EntityRef, EntityRef] {
  if (!Array.isArray(value) || value.length !== 2) {
    fault(faults, path, 'a list of two entities', value)
    return [NOTHING, NOTHING]
  }
  return [readRef(value[0], `${path}[0]`, faults), readRef(value[1], `${path}[1]`, faults)]
}

function readRef(value: unknown, path: string, faults: string[]): EntityRef {
  if (!isObject(value) || !('id' in value)) return readName(value, path, faults)
  onlyKeys(value, ['id'], path, faults)
  const id = readText(value.id, `${path}.id`, faults)
  if (!/^[A-Z]_[0-9a-f]{20}$/.test(id))
    fault(faults, `${path}.id`, 'an entity id such as U_0123456789abcdef0123', id)
  return { id }
}

function readName(value: unknown, path: string, faults: string[]): NameRef {
  if (!isObject(value)) {
    fault(faults, path, '{"type": …, "name": …}', value)
    return NOTHING
  }
  onlyKeys(value, ['type', 'name', 'page'], path, faults)
  return {
    type: oneOf(ENTITY_TYPES, value.type, `${path}.type`, faults) ?? 'UNION',
    name: readText(value.name, `${path}.name`, faults),
    page:
      value.page === undefined || value.page === null ? null : readText(value.page, `${path}.page`, faults),
  }
}

function readKind(value: unknown, { type }: NameRef, path: string, faults: string[]): string | null {
  if (value === undefined || value === null) return null
  return oneOf(ENTITY[type].kinds, value, path, faults)
}

function readFact(value: unknown, path: string, faults: string[]) {
  const fields: Fields = isObject(value) ? value : {}
  if (!isObject(value)) fault(faults, path, '{"subject": …, "type": …, "object": …}', value)
  onlyKeys(fields, ['subject', 'type', 'object', 'title'], path, faults)
  const type = oneOf(RELATION_TYPES, fields.type, `${path}.type`, faults) ?? 'RUNS'
  const subject = readRef(fields.subject, `${path}.subject`, faults)
  const object = readRef(fields.object, `${path}.object`, faults)
  checkEnd(subject, RELATION[type].from, `${path}.subject`, faults)
  checkEnd(object, RELATION[type].to, `${path}.object`, faults)
  const hasTitle = fields.title !== undefined && fields.title !== null
  if (hasTitle && type !== 'HOLDS_POSITION')
    fault(faults, `${path}.title`, `no title (only HOLDS_POSITION has one)`, fields.title)
  return { subject, type, object, title: hasTitle ? readText(fields.title, `${path}.title`, faults) : null }
}

function readFigure(value: unknown, path: string, faults: string[]) {
  const fields: Fields = isObject(value) ? value : {}
  if (!isObject(value)) fault(faults, path, '{"subject": …, "measure": …, "value": …, "unit": …}', value)
  onlyKeys(fields, ['subject', 'measure', 'value', 'unit'], path, faults)
  const isNumber = typeof fields.value === 'number'
  if (!isNumber) fault(faults, `${path}.value`, 'a number such as 70200', fields.value)
  return {
    subject: readRef(fields.subject, `${path}.subject`, faults),
    measure: readText(fields.measure, `${path}.measure`, faults),
    value: isNumber ? (fields.value as number) : 0,
    unit: readText(fields.unit, `${path}.unit`, faults),
  }
}

function checkEnd(ref: EntityRef, types: readonly string[], path: string, faults: string[]): void {
  if (!('id' in ref) && !types.includes(ref.type)) fault(faults, path, `one of ${types.join(', ')}`, ref.type)
}

function readText(value: unknown, path: string, faults: string[]): string {
  if (typeof value === 'string' && value.trim()) return value
  fault(faults, path, 'a text', value)
  return ''
}

function readDate(value: unknown, path: string, faults: string[]): string {
  const isDate =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
  if (!isDate) fault(faults, path, 'a date such as 2026-11-21', value)
  return String(value)
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: unknown,
  path: string,
  faults: string[],
): T | null {
  const found = allowed.find((one) => one === value)
  return found ?? fault(faults, path, allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'nothing', value)
}

/** A misspelt optional field would otherwise be lost in silence. */
function onlyKeys(value: Fields, allowed: string[], path: string, faults: string[]): void {
  const other = Object.keys(value).find((key) => !allowed.includes(key))
  if (other !== undefined) fault(faults, `${path}.${other}`, `only ${allowed.join(', ')}`, value[other])
}

function fault(faults: string[], path: string, expected: string, got: unknown): null {
  faults.push(`${path}: expected ${expected}, but got ${shown(got)}.`)
  return null
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
