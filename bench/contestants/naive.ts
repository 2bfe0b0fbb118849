import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { announce, openDriver } from './serve.ts'

/** Resolvers as they are written first: each field of each row asks the database for itself. */
const driver = openDriver()

type Row = Record<string, unknown>
type Resolver = (parent: Row, args: Row) => Promise<unknown>

/** A resolver that runs a statement, which gets the parent's id and the field's arguments, and returns its rows. */
const many =
  (statement: string): Resolver =>
  async (parent, args) => {
    const first = { first: BigInt((args.first as number | undefined) ?? 0) }
    const parameters = { ...args, ...first, parent: parent?.id ?? null }
    const { records } = await driver.executeQuery(statement, parameters, { routing: 'READ' })
    return records.map((record) => record.get(0))
  }
const one = (statement: string): Resolver => {
  const all = many(statement)
  return async (parent, args) => ((await all(parent, args)) as unknown[])[0] ?? null
}

const locatedIn = many(
  'MATCH (:Entity {id: $parent})-[:LOCATED_IN]->(d:District) RETURN d {.*} ORDER BY d.pinyin, d.id LIMIT $first',
)
const officers = many(
  'MATCH (:Entity {id: $parent})<-[r:HOLDS_POSITION]-(p:Person) RETURN p {.*, title: r.title} ORDER BY p.pinyin, p.id LIMIT $first',
)
const after = (label: string) =>
  many(
    `MATCH (n:${label}) WHERE n.pinyin > $after AND n.id IS NOT NULL RETURN n {.*} ORDER BY n.pinyin, n.id LIMIT $first`,
  )

const resolvers = {
  Query: {
    union: one('MATCH (u:Entity:Union {id: $id}) RETURN u {.*}'),
    unions: after('Union'),
    districts: after('District'),
    companies: after('Company'),
    searchUnions: many(
      "CALL db.index.fulltext.queryNodes('entityNames', $phrase) YIELD node AS u, score WHERE u:Union RETURN u {.*} ORDER BY score DESC, u.id LIMIT $first",
    ),
  },
  Union: {
    districts: locatedIn,
    programs: many(
      'MATCH (:Entity {id: $parent})-[:RUNS]->(p:Program) RETURN p {.*} ORDER BY p.pinyin, p.id LIMIT $first',
    ),
    officers,
    articles: many(
      'MATCH (:Entity {id: $parent})<-[:MENTIONS]-(a:Article) WITH DISTINCT a RETURN a {.*} ORDER BY a.page, a.position LIMIT $first',
    ),
  },
  District: {
    unions: many(
      'MATCH (:Entity {id: $parent})<-[:LOCATED_IN]-(u:Union) RETURN u {.*} ORDER BY u.pinyin, u.id LIMIT $first',
    ),
  },
  Program: {
    participants: many(
      'MATCH (:Entity {id: $parent})<-[:PARTICIPATES_IN]-(n:Entity) RETURN n {.*} ORDER BY n.pinyin, n.id LIMIT $first',
    ),
  },
  Company: {
    unions: many(
      'MATCH (:Entity {id: $parent})<-[:UNION_OF]-(u:Union) RETURN u {.*} ORDER BY u.pinyin, u.id LIMIT $first',
    ),
    districts: locatedIn,
    participations: many(
      'MATCH (:Entity {id: $parent})-[:PARTICIPATES_IN]->(p:Program) RETURN p {.*} ORDER BY p.pinyin, p.id LIMIT $first',
    ),
    officers,
  },
  Article: {
    mentions: many(
      'MATCH (:Article {id: $parent})-[m:MENTIONS]->(:Entity) RETURN m {.*} ORDER BY m.start, m.id LIMIT $first',
    ),
  },
  Mention: {
    entity: async ({ id }: Row) =>
      (await one('MATCH ()-[m:MENTIONS {id: $parent}]->(n:Entity) RETURN n {.*}')({ id }, {})) as Row,
  },
}

const typeDefs = readFileSync(join(import.meta.dirname, 'naive.graphql'), 'utf8')
const apollo = new ApolloServer({ typeDefs, resolvers, plugins: [ApolloServerPluginCacheControlDisabled()] })
const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } })
announce(url)
