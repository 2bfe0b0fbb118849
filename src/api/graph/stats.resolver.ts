import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Extensions, FieldResolver, Info, Query, Resolver } from 'type-graphql'
import { type RecordRow, readRecord } from '../../loaders/projection.ts'
import type { Question } from '../../loaders/question.ts'
import { ENTITY, ENTITY_TYPES } from '../../model/ontology.ts'
import { projectionOf } from '../connection/projectionOf.ts'
import { below, selectionBelow } from '../connection/selection.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { apiError } from '../errors.ts'
import { requireWithin } from './arguments.ts'
import {
  DistrictCountArgs,
  EntityCountArgs,
  FigureArgs,
  MAX_ROWS,
  PageCountArgs,
  PeriodArgs,
} from './stats.args.ts'
import {
  type ArticleKindCount,
  DistrictCount,
  EntityCount,
  FigureSum,
  type KindCount,
  PageCount,
  PeriodCount,
  RelationCount,
  Stats,
} from './stats.type.ts'

const firstRows = Extensions(sizeExtension(({ first }) => Math.min(first as number, MAX_ROWS)))

@Resolver(() => Stats)
export class StatsResolver {
  @Query(() => Stats, { description: 'The graph in numbers (统计): only what is selected is counted.' })
  stats(): object {
    return {}
  }

  @FieldResolver(() => [EntityCount], {
    description: 'Entities by type and kind (实体数); types of which there are none are left out.',
  })
  async entities(
    @Args(() => EntityCountArgs) { within }: EntityCountArgs,
    @Ctx() context: Context,
  ): Promise<EntityCount[]> {
    const kinds = Object.fromEntries(ENTITY_TYPES.map((type) => [type, ENTITY[type].kinds]))
    const question: Question = within
      ? { statement: 'read/stats-entities-within', values: { within } }
      : { statement: 'read/stats-entities', values: { kinds } }
    const [types] = (await context.loaders.answer(question)) as [[string, number, Counts][]]
    return types
      .filter(([, count]) => count > 0)
      .map(([type, count, counts]) => ({ type, count, kinds: kindCounts(count, counts) }))
      .sort(byCount)
  }

  @firstRows
  @FieldResolver(() => [DistrictCount], {
    description: 'Entities by place, each with everything within it, the fullest first (按地区).',
  })
  async districts(
    @Args(() => DistrictCountArgs) { first, within, kind, types }: DistrictCountArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Omit<DistrictCount, 'district'> & { district: RecordRow })[]> {
    requireWithin('first', first, 1, MAX_ROWS)
    if (!ENTITY.DISTRICT.kinds.includes(kind)) {
      throw apiError(
        'BAD_USER_INPUT',
        `\`kind\` must be a kind of place (${ENTITY.DISTRICT.kinds.join(', ')}), but got: ${kind}`,
      )
    }
    const selection = selectionBelow(info.fieldNodes, info)
    const node = projectionOf('ENTITY', below(selection, 'district', info), info)
    const [rows] = (await context.loaders.answer({
      statement: 'read/stats-districts',
      records: { node },
      values: { first, within: within ?? null, kind, types: types?.length ? types : ENTITY_TYPES },
    })) as [[number, Counts, ...unknown[]][]]
    return rows.map(([count, counts, ...district]) => ({
      count,
      types: counts.map(([type, of]) => ({ type: type as string, count: of })).sort(byCount),
      district: readRecord(district.values(), node),
    }))
  }

  @FieldResolver(() => [RelationCount], {
    description: 'Relations by type, the most frequent first (关系数).',
  })
  async relations(@Ctx() context: Context): Promise<RelationCount[]> {
    const [types] = (await context.loaders.answer({ statement: 'read/stats-relations', values: {} })) as [
      [string, number][],
    ]
    return types.map(([type, count]) => ({ type, count })).sort(byCount)
  }

  @firstRows
  @FieldResolver(() => [PageCount], {
    description: 'Articles by page and kind, in the order of page names (报道数).',
  })
  async pages(
    @Args(() => PageCountArgs) { first, after }: PageCountArgs,
    @Ctx() context: Context,
  ): Promise<PageCount[]> {
    requireWithin('first', first, 1, MAX_ROWS)
    const [pages] = (await context.loaders.answer({
      statement: 'read/stats-articles',
      values: { first, after },
    })) as [[string, number, Counts][]]
    return pages.map(([page, count, counts]) => ({ page, count, kinds: articleCounts(counts) }))
  }

  @FieldResolver(() => [PeriodCount], {
    description:
      'Facts by the month, or else the year, that their sentences are about (按时间). Pages carry no date of their own, so articles cannot be counted by theirs; what tells no time, or a longer one, is left out.',
  })
  async periods(
    @Args(() => PeriodArgs) { from, to }: PeriodArgs,
    @Ctx() context: Context,
  ): Promise<PeriodCount[]> {
    for (const [name, value] of Object.entries({ from, to })) {
      if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
        throw apiError(
          'BAD_USER_INPUT',
          `\`${name}\` must be like 2024, 2024-04 or 2024-04-01, but got: ${value.slice(0, 40)}`,
        )
      }
    }
    const [periods] = (await context.loaders.answer({
      statement: 'read/stats-times',
      // Text order: whatever begins with `to` comes before this.
      values: { first: from, last: `${to}~` },
    })) as [[string, number][]]
    return periods.map(([period, count]) => ({ period, count }))
  }

  @firstRows
  @FieldResolver(() => [FigureSum], {
    description: 'Figures added up by measure and unit, those with most figures first (数据汇总).',
  })
  async figures(
    @Args(() => FigureArgs) { first, entity, within, measureContains, unit }: FigureArgs,
    @Ctx() context: Context,
  ): Promise<FigureSum[]> {
    requireWithin('first', first, 1, MAX_ROWS)
    if (entity != null && within != null) {
      throw apiError('BAD_USER_INPUT', '`entity` and `within` cannot be used together; give one of them.')
    }
    const values = { first, measure: measureContains ?? null, unit: unit ?? null }
    const question: Question =
      entity == null && within == null
        ? { statement: 'read/stats-figures', values }
        : {
            statement: 'read/stats-figures-about',
            values: { ...values, entity: entity ?? null, within: within ?? null },
          }
    const [sums] = (await context.loaders.answer(question)) as [FigureRow[]]
    return sums.map(([measure, of, figures, approximate, sum, least, most]) => ({
      ...{ measure, unit: of, figures, approximate, sum, least, most },
    }))
  }
}

type Counts = [name: string | null, count: number][]
type FigureRow = [string, string, number, number, number, number, number]

const byCount = (a: { count: number }, b: { count: number }) => b.count - a.count

/** With those whose kind is not known: what is missing to the count of all. */
function kindCounts(total: number, counts: Counts): KindCount[] {
  const known = counts.flatMap(([kind, count]) => (kind !== null && count > 0 ? [{ kind, count }] : []))
  const unknown = total - known.reduce((sum, { count }) => sum + count, 0)
  return [...known, ...(unknown > 0 ? [{ kind: null, count: unknown }] : [])].sort(byCount)
}

function articleCounts(counts: Counts): ArticleKindCount[] {
  return counts.map(([kind, count]) => ({ kind: kind as string, count })).sort(byCount)
}
