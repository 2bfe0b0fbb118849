import 'reflect-metadata'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { resolveListsDirectly } from './connection/listField.ts'
import { CompanyResolver } from './entity/company.resolver.ts'
import { DistrictResolver } from './entity/district.resolver.ts'
import { EntityResolver } from './entity/entity.resolver.ts'
import { ENTITY_CLASS } from './entity/entityClasses.ts'
import { InstitutionResolver } from './entity/institution.resolver.ts'
import { PersonResolver } from './entity/person.resolver.ts'
import { ProgramResolver } from './entity/program.resolver.ts'
import { UnionResolver } from './entity/union.resolver.ts'
import { VenueResolver } from './entity/venue.resolver.ts'
import { FederationResolver } from './federation/federation.resolver.ts'
import { withoutFederation } from './federation/subgraphSdl.ts'
import { CommonResolver } from './graph/common.resolver.ts'
import { NeighbourhoodResolver } from './graph/neighbourhood.resolver.ts'
import { PathsResolver } from './graph/paths.resolver.ts'
import { ProgramMatchResolver, SimilarResolver } from './graph/similar.resolver.ts'
import { StatsResolver } from './graph/stats.resolver.ts'
import { TimelineResolver } from './graph/timeline.resolver.ts'
import { ArticleResolver } from './record/article.resolver.ts'
import { EvidenceResolver } from './record/evidence.resolver.ts'
import { MentionResolver } from './record/mention.resolver.ts'
import { RelationResolver } from './record/relation.resolver.ts'
import { SeedRunResolver } from './record/seedRun.resolver.ts'
import { StatisticResolver } from './record/statistic.resolver.ts'
import { resolveTypesDirectly } from './resolveTypesDirectly.ts'
import { NodeResolver } from './root/node.resolver.ts'
import { SearchFacetsResolver, SearchResolver } from './search/search.resolver.ts'
import { SuggestResolver } from './search/suggest.resolver.ts'

/** Builds the whole schema. No global middleware, no validation of classes: both would cost on every field. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      EntityResolver,
      UnionResolver,
      DistrictResolver,
      CompanyResolver,
      InstitutionResolver,
      ProgramResolver,
      PersonResolver,
      VenueResolver,
      ArticleResolver,
      RelationResolver,
      EvidenceResolver,
      MentionResolver,
      StatisticResolver,
      SeedRunResolver,
      SearchResolver,
      SearchFacetsResolver,
      SuggestResolver,
      NeighbourhoodResolver,
      PathsResolver,
      CommonResolver,
      SimilarResolver,
      ProgramMatchResolver,
      StatsResolver,
      TimelineResolver,
      FederationResolver,
    ],
    orphanedTypes: Object.values(ENTITY_CLASS),
    validate: false,
  })
  resolveListsDirectly(schema)
  resolveTypesDirectly(schema)
  return schema
}

/** The schema as clients see it, in the schema definition language; sorted, so that equal schemas are equal text. */
export function printSortedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(withoutFederation(schema)))}\n`
}
