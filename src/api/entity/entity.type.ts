import { Field, InterfaceType } from 'type-graphql'
import { EntityKindEnum, EntityTypeEnum } from '../enums.ts'
import { Node } from '../root/node.type.ts'
import { typeNameOf } from '../typeNameOf.ts'

@InterfaceType({
  implements: Node,
  description:
    'A named thing that articles speak of (实体): a union, place, enterprise, institution, program, person or venue.',
  resolveType: typeNameOf,
})
export abstract class Entity extends Node {
  @Field(() => EntityTypeEnum, { simple: true, description: 'What it is (类型).' })
  type!: string

  @Field(() => String, {
    simple: true,
    description: 'The fullest form a reader of the paper would use (名称).',
  })
  name!: string

  @Field(() => EntityKindEnum, {
    simple: true,
    nullable: true,
    description: 'Its kind within its type (类别); null where the type has no kinds or the kind is unknown.',
  })
  kind!: string | null

  @Field(() => [String], { simple: true, description: 'Every other form by which articles call it (别称).' })
  aliases!: string[]

  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'Administrative code (行政区划代码) of the place it is or lies in: 2, 4, 6 or 9 digits, if known.',
  })
  placeCode!: string | null
}
