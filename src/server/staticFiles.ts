import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the files that a folder holds now, and nothing else: each has a route of its own, so that no request can
 * name a path. Bundled assets carry a hash in their names and may be kept for ever.
 */
export async function addStaticFiles(app: FastifyInstance, folder: string): Promise<void> {
  const files = await listFiles(folder)
  for (const file of files) {
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const caching = /^assets\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
    app.get(`/${file === 'index.html' ? '' : encodeURI(file)}`, async (_, reply) => {
      void reply.type(type).header('cache-control', caching)
      return reply.send(createReadStream(join(folder, file)))
    })
  }
  if (!files.includes('index.html'))
    app.get('/', async (_, reply) => reply.type(TYPES['.html'] as string).send(NO_BUNDLE))
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
}

const NO_BUNDLE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>工会图谱</title>
<h1>工会图谱 gonghui-graph</h1>
<p>The API is at <a href="/graphql">/graphql</a> and answers. The playground has not been built:
run <code>npm run build:web</code> and start the server again.</p>
</html>
`
