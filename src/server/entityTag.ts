import { createHash } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './ownExecutor.ts'

/**
 * The ETag of answers: an address is answered alike for as long as neither schema nor graph change. Weak, since what
 * the answer took (`extensions.cost`) differs each time.
 */
export interface EntityTag {
  ofVersion(version: number): string
  /** The version that an `If-None-Match` speaks of, if any of its tags is one of ours. */
  versionIn(ifNoneMatch: string): number | null
}

export function entityTag(sdl: string): EntityTag {
  const hash = createHash('sha256').update(sdl).digest('hex').slice(0, 12)
  const pattern = new RegExp(`"${hash}\\.(\\d+)"`)
  return {
    ofVersion: (version) => `W/"${hash}.${version}"`,
    versionIn: (ifNoneMatch) => {
      const [, version] = pattern.exec(ifNoneMatch) ?? []
      return version === undefined ? null : Number(version)
    },
  }
}

/** Puts the tag on whole answers to GET, which caches may keep, but must ask about before each use. */
export function tagAnswers(tag: EntityTag): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, contextValue: { answered } }) => {
        const { version } = answered
        if (request.http?.method !== 'GET' || version === null) return
        response.http.headers.set('etag', tag.ofVersion(version))
        response.http.headers.set('cache-control', 'no-cache')
      },
    }),
  }
}
