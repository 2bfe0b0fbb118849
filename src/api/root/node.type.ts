import { Field, ID, InterfaceType } from 'type-graphql'
import { typeNameOf } from '../typeNameOf.ts'

@InterfaceType({
  description: 'Anything that has an id of its own, after the Relay server specification (节点).',
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, { simple: true, description: 'The same in every answer and after any rebuild (标识).' })
  id!: string
}
