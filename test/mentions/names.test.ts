import { describe, expect, test } from 'vitest'
import { list, named } from '../entities/named.ts'
import type { Case } from '../entities/sentences.ts'
import { ORGANISATIONS, PERSONS, PLACES, UNIONS } from './names.ts'

const FAMILIES: Record<string, Case[]> = { ORGANISATIONS, PERSONS, PLACES, UNIONS }

describe.each(Object.entries(FAMILIES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, expected, home) => {
    expect(named(sentence, home)).toEqual(list(expected))
  })
})
