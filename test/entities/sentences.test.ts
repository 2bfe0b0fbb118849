import { describe, expect, test } from 'vitest'
import { list, named } from './named.ts'
import { BODIES, type Case, PERSONS, PLACES, PROGRAMS, UNIONS, VENUES } from './sentences.ts'

const FAMILIES: Record<string, Case[]> = { UNIONS, PLACES, BODIES, PROGRAMS, VENUES, PERSONS }

describe.each(Object.entries(FAMILIES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, expected, home) => {
    expect(named(sentence, home)).toEqual(list(expected))
  })
})
