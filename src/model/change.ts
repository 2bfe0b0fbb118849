/** What kind of record a change is about. */
export type ChangeTarget = 'page' | 'article' | 'entity' | 'mention' | 'relation' | 'statistic'

/** One difference between the graph as it stands and as it shall be. */
export interface Change {
  op: 'ADD' | 'MOD' | 'DEL'
  target: ChangeTarget
  id: string
  /** For a person: 房山区总工会 RUNS “暖心培育”工程. */
  label: string
  /** MOD: names of the changed properties. */
  fields: string[]
}
