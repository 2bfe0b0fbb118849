import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { GraphQLSchema } from 'graphql'
import { createSchema, printSortedSchema } from '../api/schema.ts'
import { breakingChanges } from './breakingChanges.ts'
import { Failure, run } from './run.ts'

const CURRENT = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))
/** The schema that clients rely on: as it was when a version was last given out. */
const RELEASED = fileURLToPath(new URL('../../schema/released.graphql', import.meta.url))

await run((command) =>
  command
    .name('npm run fix:schema --')
    .description('Writes the GraphQL schema to schema/schema.graphql.')
    .option(
      '--check',
      'write nothing; fail if the file is not what would be written, or breaks released clients',
    )
    .option('--release', 'also make it the schema that later ones must not break (schema/released.graphql)')
    .action(async ({ check, release }: { check?: true; release?: true }) => {
      if (check && release)
        throw new Failure('Either --check or --release: one writes and the other does not.', 2)
      const schema = createSchema()
      if (check) return await checkSchema(schema)
      await writeFile(CURRENT, printSortedSchema(schema))
      if (release) await writeFile(RELEASED, printSortedSchema(schema))
    }),
)

async function checkSchema(schema: GraphQLSchema): Promise<void> {
  if ((await readFile(CURRENT, 'utf8').catch(() => '')) !== printSortedSchema(schema))
    throw new Failure(
      'schema/schema.graphql is not what the code makes. Run `npm run fix:schema` and commit the file.',
    )
  const broken = breakingChanges(await readFile(RELEASED, 'utf8'), schema)
  if (broken.length > 0)
    throw new Failure(
      `The schema breaks clients of the last release (schema/released.graphql):\n${broken.map((change) => `  ${change}`).join('\n')}\n` +
        'Keep what was there and mark it @deprecated. To release a breaking version on purpose, raise the version in ' +
        'package.json, run `npm run fix:schema -- --release` and commit the files.',
    )
}
