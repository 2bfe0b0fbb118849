import { writeFileSync } from 'node:fs'
import { CLIENT, makeClientDocuments } from './makeClientDocuments.ts'

// npm run codegen: writes the typed documents of the example client.
for (const [file, text] of Object.entries(await makeClientDocuments())) {
  writeFileSync(new URL(file, CLIENT), text)
  console.log(`docs/client/${file} is written.`)
}
