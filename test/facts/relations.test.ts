import { describe, expect, test } from 'vitest'
import { relationsOf } from '../support/marked.ts'
import * as tables from './relations.sentences.ts'

for (const [name, table] of Object.entries(tables))
  describe(name, () => {
    test.each(table)('%s', (text, expected) => {
      expect(relationsOf(text)).toEqual([...expected].sort())
    })
  })
