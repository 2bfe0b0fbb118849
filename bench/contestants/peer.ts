import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { announce, openDriver } from './serve.ts'

/** @neo4j/graphql on Apollo Server, over the same graph; cache control is off for it too. */
const typeDefs = readFileSync(join(import.meta.dirname, 'peer.graphql'), 'utf8')
// Lists go on after a name.
const features = { filters: { String: { GT: true } } }
const schema = await new Neo4jGraphQL({ typeDefs, features, driver: openDriver() }).getSchema()
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] })
const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } })
announce(url)
