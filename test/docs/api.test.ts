import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ERROR_CODES } from '../../src/api/errors.ts'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'
import { createRunQuery } from '../api/runQuery.ts'
import { idOf } from '../api/sampleGraph.ts'

const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
const examples = [...text.matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, query]) => query as string)

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

describe('docs/api.md', () => {
  test.each(examples)('%s', async (query) => {
    const variables = { name: '清川1总工会', id: idOf('UNION', 1), other: idOf('UNION', 2) }
    const { errors, data } = await createRunQuery(store)<object>(query, variables)
    expect(errors).toEqual([])
    expect(data).not.toBeNull()
  })

  test('has every error code with its cure, and no other', () => {
    const codes = [...text.matchAll(/^\| `([A-Z_]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, code]) => code)
    expect(codes.sort()).toEqual([...ERROR_CODES].sort())
  })
})
