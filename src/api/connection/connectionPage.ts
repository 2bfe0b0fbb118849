import type { List } from '../../loaders/createLoaders.ts'
import type { Page, Position, Range, Row } from '../../loaders/page.ts'
import { encodeCursor } from './cursor.ts'

/** What a connection's fields need to know besides its rows and their parent: the same for all parents. */
export interface ListContext {
  /** Mark of the list, for its cursors. */
  mark(): string
  range: Range
  /** The same list read over another range. */
  reread(range: Range): List
}

/** A page, shown as the fields of a Relay connection; cursors are made only when they are selected. */
export class ConnectionPage {
  constructor(
    private readonly page: Page,
    private readonly list: ListContext,
    private readonly parent: string,
  ) {}

  get edges(): Edge[] {
    return this.page.rows.map((row) => new Edge(row, this.list, this.parent))
  }

  get nodes(): unknown[] {
    return this.page.rows.map((row) => row.node)
  }

  get pageInfo(): PageEnds {
    return new PageEnds(this.page, this.list, this.parent)
  }

  get totalCount(): number | null {
    return this.page.total
  }
}

class Edge {
  constructor(
    private readonly row: Row,
    private readonly list: ListContext,
    private readonly parent: string,
  ) {}

  get cursor(): string {
    return cursorOf(this.row, this.list, this.parent)
  }

  get node(): unknown {
    return this.row.node
  }

  get relation(): unknown {
    return this.row.relation
  }

  get title(): unknown {
    return this.row.relation?.title ?? null
  }
}

class PageEnds {
  constructor(
    private readonly page: Page,
    private readonly list: ListContext,
    private readonly parent: string,
  ) {}

  get hasNextPage(): boolean | Promise<boolean> {
    return (
      this.page.hasNext ?? this.anyBeyond({ after: this.list.range.before, before: null, backward: false })
    )
  }

  get hasPreviousPage(): boolean | Promise<boolean> {
    return (
      this.page.hasPrevious ?? this.anyBeyond({ after: null, before: this.list.range.after, backward: true })
    )
  }

  get startCursor(): string | null {
    return this.cursorOf(this.page.rows[0])
  }

  get endCursor(): string | null {
    return this.cursorOf(this.page.rows.at(-1))
  }

  /** The row of a bound has gone, so that the page itself cannot tell: look whether any row lies beyond it. */
  private async anyBeyond(range: Omit<Range, 'size'>): Promise<boolean> {
    const page = await this.list.reread({ ...range, size: 1 }).load(this.parent)
    return page.rows.length > 0
  }

  private cursorOf(row: Row | undefined): string | null {
    return row ? cursorOf(row, this.list, this.parent) : null
  }
}

/** Rows of lists whose cursors are asked for tell where they stand. */
function cursorOf(row: Row, { mark }: ListContext, parent: string): string {
  return encodeCursor(mark(), parent, row.position as Position)
}
