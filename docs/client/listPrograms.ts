import { SuggestUnionsDocument, UnionProgramsDocument } from './documents.ts'
import { request } from './request.ts'

/** The programs of the union that a person means who typed so much, each with the sentence that says so. */
export async function listPrograms(url: string, typed: string): Promise<string[]> {
  const [found] = (await request(url, SuggestUnionsDocument, { typed })).suggest
  const lines: string[] = []
  let page = found && (await readPrograms(url, found.entity.id, null))
  while (found && page) {
    for (const { node, relation } of page.edges) {
      const [evidence] = relation.evidence.nodes
      lines.push(`${node.name} (${node.kind ?? '?'}): ${evidence?.quote ?? 'no sentence'}`)
    }
    const { hasNextPage, endCursor } = page.pageInfo
    page = hasNextPage ? await readPrograms(url, found.entity.id, endCursor) : undefined
  }
  return lines
}

async function readPrograms(url: string, id: string, after: string | null) {
  const { union } = await request(url, UnionProgramsDocument, { id, after })
  return union?.programs
}
