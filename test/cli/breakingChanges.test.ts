import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../src/api/schema.ts'
import { breakingChanges } from '../../src/cli/breakingChanges.ts'
import { ROOT } from '../../src/cli/settings.ts'

const released = `
  enum Kind { A B }
  type Query { union(id: ID, kind: Kind): Union node(id: ID): Union }
  type Union { name: String! }
`

describe('against the last release', () => {
  test.each<[string, string[], [string, string]]>([
    ['a new field', [], ['name: String!', 'name: String! alias: String']],
    ['a new argument that may be left out', [], ['id: ID', 'id: ID, name: String']],
    ['a field gone', ['Union.name was removed.'], ['name: String!', 'title: String!']],
    [
      'a field that may be null now',
      ['Union.name changed type from String! to String.'],
      ['name: String!', 'name: String'],
    ],
    ['an argument gone', ['Query.union arg id was removed.'], ['id: ID, ', '']],
    [
      'a new argument that is required',
      ['A required arg name on Query.union was added.'],
      ['id: ID', 'id: ID, name: ID!'],
    ],
    ['a value of an enum gone', ['B was removed from enum type Kind.'], ['A B', 'A']],
  ])('%s', (_, broken, [before, after]) => {
    expect(breakingChanges(released, buildSchema(released.replace(before, after)))).toEqual(broken)
  })

  test('this schema breaks nothing', () => {
    const text = readFileSync(join(ROOT, 'schema/released.graphql'), 'utf8')
    expect(breakingChanges(text, createSchema())).toEqual([])
  })
})
