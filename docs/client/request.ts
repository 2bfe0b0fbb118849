import type { TypedDocumentString } from './documents.ts'

/**
 * Sends a document with its variables and resolves with its data, both typed by the document.
 * Rejects with the first message of the answer if there is an error in it; its `code` is that of docs/api.md.
 */
export async function request<Data, Variables>(
  url: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  const [error] = errors ?? []
  if (error) throw Object.assign(new Error(error.message), { code: error.extensions?.code })
  return data as Data
}

interface Answer<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string } }[]
}
