import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { RecordRow } from '../../loaders/projection.ts'
import { readRecord } from '../connection/readRecord.ts'
import type { Context } from '../context.ts'
import { sizeExtension } from '../cost.ts'
import { Program } from '../entity/program.type.ts'
import { Union } from '../entity/union.type.ts'
import { apiError } from '../errors.ts'
import { nodePath } from '../root/nodePaths.ts'
import { typeNameOf } from '../typeNameOf.ts'
import { isEntityId, requireWithin } from './arguments.ts'
import { compare, type Named, plainName } from './likeness.ts'
import { ProgramMatch, SimilarUnion } from './similar.type.ts'

const MAX_SIMILAR = 50
/** What bounds the work: programs compared, search hits for each, and unions that run one of those. */
const MAX_PROGRAMS = 50
const MAX_HITS = 200
const MAX_COMPARED = 500

@Resolver(() => SimilarUnion)
export class SimilarResolver {
  @Extensions(sizeExtension(({ first }) => Math.min(first as number, MAX_SIMILAR)))
  @Query(() => [SimilarUnion], {
    description:
      'Unions that run programs like those of one (相似工会), the most alike first; empty where that one runs none.',
  })
  async similar(
    @Arg('id', () => ID, { description: 'The id of a Union (工会标识).' }) id: string,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many, 1 to ${MAX_SIMILAR} (条数).` })
    first: number,
    @Ctx() context: Context,
  ): Promise<SimilarUnion[]> {
    requireWithin('first', first, 1, MAX_SIMILAR)
    const type = typeNameOf({ id })
    if (isEntityId(id) && type !== 'Union') {
      throw apiError('BAD_USER_INPUT', `\`id\` must be that of a Union, but got that of a ${type}.`)
    }
    if (type !== 'Union') return []
    const mine = await programsOf(id, context)
    if (mine.length === 0) return []
    return (await runningLike(id, mine, context))
      .map(([unionId, size, alike]) => ({ unionId, ...compare(mine, alike, size) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.unionId < b.unionId ? -1 : 1))
      .slice(0, first)
  }

  @FieldResolver(() => Union, { description: 'The union (工会).' })
  union(@Root() { unionId }: SimilarUnion, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readEntity(unionId, context, info)
  }
}

@Resolver(() => ProgramMatch)
export class ProgramMatchResolver {
  @FieldResolver(() => Program, { description: 'A program of the union asked about (本工会的项目).' })
  program(@Root() { mine }: ProgramMatch, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readEntity(mine, context, info)
  }

  @FieldResolver(() => Program, {
    description: 'The program of the other one; it may be the same (对方的项目).',
  })
  other(@Root() { other }: ProgramMatch, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readEntity(other, context, info)
  }
}

async function programsOf(id: string, context: Context): Promise<Named[]> {
  const [programs] = (await context.loaders.answer({
    statement: 'read/programs-of-union',
    values: { id, most: MAX_PROGRAMS },
  })) as [Named[]]
  return programs
}

/** Other unions that run a program of these, or one whose name may be like one of theirs; with how many they run. */
async function runningLike(
  id: string,
  programs: readonly Named[],
  context: Context,
): Promise<[id: string, size: number, alike: Named[]][]> {
  const searched = programs.map(([program, name]) => [program, plainName(name)])
  const [unions] = (await context.loaders.answer({
    statement: 'read/unions-running-like',
    values: { id, programs: searched, hits: MAX_HITS, most: MAX_COMPARED },
  })) as [[string, number, Named[]][]]
  return unions
}

async function readEntity(id: string, context: Context, info: GraphQLResolveInfo): Promise<RecordRow | null> {
  const path = nodePath(id)
  return path && readRecord(context, info, id, path)
}
