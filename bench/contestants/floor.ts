import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { announce, openDriver } from './serve.ts'

/** What cannot be beaten by much: one hand-written statement a query, its rows as they are, over bare node:http. */
const driver = openDriver()
const statements = new Map<string, string>()

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(statementOf(query), variables)
      const body = JSON.stringify({ data: { result: records[0]?.get('result') ?? null } })
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    } finally {
      void session.close()
    }
  })
})
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`))

function statementOf(query: string): string {
  const known = statements.get(query)
  const text = known ?? readFileSync(join(import.meta.dirname, '..', 'floor', `${query}.cypher`), 'utf8')
  statements.set(query, text)
  return text
}
