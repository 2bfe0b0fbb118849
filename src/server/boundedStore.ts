import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** What Apollo keeps things in, by key. */
export interface BoundedStore<Value> {
  get(key: string): Promise<Value | undefined>
  set(key: string, value: Value): Promise<void>
  delete(key: string): Promise<boolean>
}

/**
 * Parsed documents, the last that were asked for: 17 MB, at some 85 bytes of memory for each character of text
 * (measured). Apollo's own store counts the length of their JSON and lets 30 MB of that grow to 120 MB.
 */
export function documentStore(): BoundedStore<DocumentNode> {
  return boundedStore(200_000, ({ loc }) => loc?.end ?? 1)
}

/** The texts of persisted queries. */
export function persistedQueryStore(): BoundedStore<string> {
  return boundedStore(2_000_000, (text) => text.length)
}

function boundedStore<Value extends object | string>(
  maxCharacters: number,
  charactersOf: (value: Value) => number,
): BoundedStore<Value> {
  const store = new LRUCache<string, Value>({
    maxSize: maxCharacters,
    // Small values, too, take room.
    sizeCalculation: (value) => 100 + charactersOf(value),
  })
  return {
    get: async (key) => store.get(key),
    set: async (key, value) => void store.set(key, value),
    delete: async (key) => store.delete(key),
  }
}
