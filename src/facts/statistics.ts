import type { ArticleStatistic } from '../model/graph.ts'
import type { Dropped } from '../model/mention.ts'
import type { Reading } from './reading.ts'
import type { Turn } from './turns.ts'
export function findStatistics(
  _reading: Reading,
  _turns: readonly Turn[],
): { kept: ArticleStatistic[]; dropped: Dropped[] } {
  return { kept: [], dropped: [] }
}
