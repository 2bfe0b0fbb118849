import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql'
import { OrderDirectionEnum } from '../enums.ts'
import type { ListOf } from './prepareList.ts'

/** By which property, and which way. */
export interface Order {
  field: string
  direction: string
}

export interface OrderTypeOptions {
  /** `EntityOrder` makes that input type, and the enum `EntityOrderField`. */
  name: string
  /** What the lists hold, in words. */
  records: string
  /** What can be sorted by, and its name in statements. */
  fields: Readonly<Record<string, { by: string; description: string }>>
  /** Which way, if the client does not say. */
  direction?: 'ASC' | 'DESC'
}

/** The input type of a list's order. */
export function orderType({ name, records, fields, direction = 'ASC' }: OrderTypeOptions): ClassType<Order> {
  const names = Object.entries(fields)
  const values = Object.fromEntries(names.map(([field, { by }]) => [field, by]))
  registerEnumType(values, {
    name: `${name}Field`,
    description: `What lists of ${records} can be sorted by.`,
    valuesConfig: Object.fromEntries(names.map(([field, { description }]) => [field, { description }])),
  })

  @InputType(name, { description: `Order of a list of ${records}.` })
  class OrderInput implements Order {
    @Field(() => values, { description: 'What to sort by.' })
    field!: string

    @Field(() => OrderDirectionEnum, { defaultValue: direction, description: 'Which way.' })
    direction!: string
  }
  return OrderInput
}

/** An order as statements take it; `by`, and which way, if the client does not say. */
export function orderOf(
  order: Order | null | undefined,
  by: string,
  direction: 'ASC' | 'DESC' = 'ASC',
): ListOf['order'] {
  return { by: order?.field ?? by, descending: (order?.direction ?? direction) === 'DESC' }
}
