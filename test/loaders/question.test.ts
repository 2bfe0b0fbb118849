import { describe, expect, test } from 'vitest'
import { composeQuestion } from '../../src/loaders/question.ts'

const PATHS = { statement: 'read/paths', relations: ['RUNS', 'SERVES'], values: {} } as const
const NAMED = { properties: ['name'], links: {} }

describe('composeQuestion', () => {
  test('fills in types of relations, the length of paths, and what to read of each record', () => {
    const { text } = composeQuestion({ ...PATHS, maxLength: 4, records: { near: NAMED } })
    expect(text).toContain('[hop:RUNS|SERVES]')
    expect(text).toContain('{0, 3}')
    expect(text).toContain('near.id, near.name, far.PROPERTIES')
    expect(text).not.toContain('\n')
  })

  test('a path of one relation has no step before the last', () => {
    // `{0, 0}` is no Cypher: the statement's own condition keeps the paths to one.
    expect(composeQuestion({ ...PATHS, maxLength: 1 }).text).toContain('{0, 1}')
  })

  test('sends whole numbers as such: LIMIT takes no float', () => {
    const values = { first: 20, share: 0.5, id: 'x', none: null }
    expect(composeQuestion({ ...PATHS, values }).parameters).toEqual({ ...values, first: 20n })
  })

  test('takes no relation type that the ontology does not have', () => {
    const relations = ['RUNS]->() DETACH DELETE']
    expect(() => composeQuestion({ ...PATHS, relations })).toThrow(
      'takes types of relations, but got: RUNS]->()',
    )
  })
})
