import type { RecordRow } from '../../loaders/projection.ts'
import type { ConnectionPage } from '../connection/connectionPage.ts'
import { hitOf } from './hitOf.ts'
import type { SearchHit } from './search.type.ts'
import type { SearchList } from './searchList.ts'

/** A page of hits: a connection like all others, and beside it what was searched for. */
export class SearchPage {
  constructor(
    private readonly page: ConnectionPage,
    /** The whole list, which facets count. */
    readonly list: SearchList,
  ) {}

  get edges(): SearchEdge[] {
    return this.page.edges.map((edge) => new SearchEdge(edge, this.list.words))
  }

  get nodes(): unknown[] {
    return this.page.nodes
  }

  get pageInfo(): unknown {
    return this.page.pageInfo
  }

  get totalCount(): number | null {
    return this.page.totalCount
  }
}

/** What is shown of an edge; the hit is worked out only where it is asked for. */
class SearchEdge {
  constructor(
    private readonly edge: ConnectionPage['edges'][number],
    private readonly words: readonly RegExp[],
  ) {}

  get cursor(): string {
    return this.edge.cursor
  }

  get node(): unknown {
    return this.edge.node
  }

  get hit(): SearchHit {
    return hitOf(this.edge.node as RecordRow, this.words)
  }
}
