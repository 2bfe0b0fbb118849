import type { GraphQLResolveInfo } from 'graphql'
import { type Projection, project } from '../../loaders/projection.ts'
import type { RecordKind } from '../../loaders/records.ts'
import { below, type Selection } from './selection.ts'

/** What to read of a record so that a selection of its fields, and `more`, can be answered, linked records with it. */
export function projectionOf(
  kind: RecordKind,
  selection: Selection,
  info: GraphQLResolveInfo,
  more: readonly string[] = [],
): Projection {
  return project(kind, [...selection.keys(), ...more], (link, linkKind, needed) =>
    projectionOf(linkKind, below(selection, link, info), info, needed),
  )
}
