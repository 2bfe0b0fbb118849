import { describe, expect, test } from 'vitest'
import { relationsOf } from '../support/marked.ts'
import * as articles from './articles.sentences.ts'
import * as events from './events.sentences.ts'
import * as places from './places.sentences.ts'
import * as sentences from './relations.sentences.ts'
import * as ties from './ties.sentences.ts'

for (const [name, table] of Object.entries({ ...sentences, ...articles, ...events, ...places, ...ties }))
  describe(name, () => {
    test.each(table)('%s', (text, expected) => {
      expect(relationsOf(text)).toEqual([...expected].sort())
    })
  })
