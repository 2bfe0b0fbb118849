import fc from 'fast-check'
import type { Sketch } from './makeGraph.ts'

/** Graphs of so many entities, with relations of three types that repeat, cross and leave some entities alone. */
export function sketches(size: number): fc.Arbitrary<Sketch> {
  const end = fc.nat(size - 1)
  const relation = fc
    .record({
      type: fc.constantFrom('RUNS' as const, 'SERVES' as const, 'PART_OF' as const),
      from: end,
      to: end,
      confidence: fc.integer({ min: 50, max: 99 }).map((percent) => percent / 100),
    })
    .filter(({ from, to }) => from !== to)
  // Some are said to be hubs, so that small graphs have them too.
  const entity = fc.record({ relationCount: fc.constantFrom(1, 2, 3, 101) })
  return fc.record({
    entities: fc.array(entity, { minLength: size, maxLength: size }),
    relations: fc.array(relation, { maxLength: 2 * size }),
  })
}
