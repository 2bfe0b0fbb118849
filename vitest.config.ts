import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Vitest resolves `graphql` to its ESM build while type-graphql loads the CommonJS one; two builds are two realms
// ("Cannot use GraphQLObjectType from another module or realm"), so both get this one.
const alias = { graphql: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: [
            'test/{architecture,bench,model,text,lexicon,articles,mentions,entities,facts,graph,changes,scoring}/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // One throw-away Neo4j for all; it has one database, so one file at a time.
          name: 'neo4j',
          include: ['test/{database,store,loaders,api,server,web,cli,docs}/**/*.test.ts'],
          globalSetup: ['test/support/neo4j.global.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
