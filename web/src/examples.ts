export interface Example {
  /** The question in Chinese: first comment line of the file. */
  title: string
  /** What it shows, in English: second comment line. */
  hint: string
  query: string
}

const files = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The queries of `web/examples/`, in the order of their file names. */
export const examples: Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, query]) => {
    const [title = '', hint = ''] = query.split('\n').map((line) => line.replace(/^#\s*/, ''))
    return { title, hint, query }
  })
