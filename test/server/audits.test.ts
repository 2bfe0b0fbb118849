import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'
import { serve } from './serve.ts'

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

// Only GET needs it: other sites cannot send the header, so they cannot make a browser ask in its user's name.
const withHeader: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'yes' } })

describe('GraphQL over HTTP', () => {
  test.each(serverAudits({ url: '' }).map(({ id, name }) => [id, name]))('%s %s', async (id) => {
    const { url } = await serve({ store })
    const audits = serverAudits({ url: `${url}/graphql`, fetchFn: withHeader })
    const result = await audits.find((audit) => audit.id === id)?.fn()
    expect(result).toMatchObject({ status: 'ok' })
  })
})
