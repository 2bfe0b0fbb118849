import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createSchema, printSortedSchema } from '../api/schema.ts'
import { Failure, run } from './run.ts'

const FILE = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))

await run((command) =>
  command
    .name('npm run fix:schema --')
    .description('Writes the GraphQL schema to schema/schema.graphql.')
    .option('--check', 'write nothing; fail if the file is not what would be written')
    .action(async ({ check }: { check?: true }) => {
      const text = printSortedSchema(createSchema())
      if (!check) {
        await writeFile(FILE, text)
      } else if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
        throw new Failure(
          'schema/schema.graphql is not what the code makes. Run `npm run fix:schema` and commit the file.',
        )
      }
    }),
)
