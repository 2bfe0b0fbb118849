import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './playground.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { examples } from './examples.ts'
import { examplesPlugin } from './examplesPlugin.tsx'

const fetcher = createGraphiQLFetcher({ url: new URL('graphql', document.baseURI).href })

createRoot(document.getElementById('playground') as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[examplesPlugin, HISTORY_PLUGIN]}
    visiblePlugin={examplesPlugin}
    defaultQuery={examples[0]?.query ?? ''}
  >
    <GraphiQL.Logo>
      <span className="gonghui-logo">工会图谱</span>
    </GraphiQL.Logo>
  </GraphiQL>,
)
