import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type Example, examples } from './examples.ts'

/** A list of questions in the side bar; a click opens the query in a tab of its own and runs it. */
export const examplesPlugin: GraphiQLPlugin = {
  title: '范例 Examples',
  icon: () => (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M2 3h12M2 8h12M2 13h7" />
    </svg>
  ),
  content: ExampleList,
}

function ExampleList() {
  const open = useOpenExample()
  return (
    <section className="gonghui-examples">
      <h2>范例 Examples</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
              <small>{example.hint}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, run } = useGraphiQLActions()
  const { tabs, queryEditor } = useGraphiQL(({ tabs, queryEditor }) => ({ tabs, queryEditor }))
  return ({ query }) => {
    const opened = tabs.findIndex((tab) => tab.query?.trim() === query.trim())
    if (opened >= 0) changeTab(opened)
    else {
      addTab()
      queryEditor?.setValue(query)
    }
    // The editor's operation facts follow its text by an event; running at once would run the former tab's query.
    setTimeout(run, 300)
  }
}
