import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql'

/** A place of the schema where a client can write any text. */
export interface StringArgument {
  /** `Query.unions(filterBy.nameContains)` */
  name: string
  /** A query that has the text there. */
  query(text: string): { query: string; variables: Record<string, unknown> }
}

/**
 * Every argument of every field that takes text, and every field of input objects within. Fields alike in name and type
 * are taken once, on the first type that has them, apart from those of the root.
 */
export function stringArguments(schema: GraphQLSchema): StringArgument[] {
  const found = new Map<string, StringArgument>()
  for (const [type, wrap] of reachableTypes(schema)) {
    for (const field of Object.values(fieldsOf(type))) {
      for (const argument of field.args) {
        for (const leaf of textsIn(argument.type, 2)) {
          const path = [argument.name, ...leaf.path].join('.')
          const isRoot = type === schema.getQueryType()
          const key = isRoot ? `${field.name}(${path})` : `${path}: ${argument.type}`
          const name = `${type.name}.${field.name}(${path})`
          const query = (text: string) => ({
            query: `query ($value: ${argument.type}) { ${wrap(callOf(field, argument))} }`,
            variables: { value: leaf.value(text) },
          })
          if (!found.has(key)) found.set(key, { name, query })
        }
      }
    }
  }
  return [...found.values()]
}

type Wrap = (selection: string) => string

/** Each type that has fields, with the shortest way to it from the root. */
function reachableTypes(schema: GraphQLSchema): Map<GraphQLNamedType, Wrap> {
  const root = schema.getQueryType() as GraphQLNamedType
  const ways = new Map<GraphQLNamedType, Wrap>([[root, (selection) => selection]])
  // A map goes on with what is added to it on the way.
  for (const [type, wrap] of ways) {
    for (const field of Object.values(fieldsOf(type))) {
      const inner = getNamedType(field.type)
      const call = callOf(field)
      const step: Wrap = (selection) => wrap(call.replace('__typename', selection))
      if (!ways.has(inner)) ways.set(inner, step)
      if (!isInterfaceType(inner)) continue
      for (const own of schema.getPossibleTypes(inner))
        if (!ways.has(own)) ways.set(own, (selection) => step(`... on ${own.name} { ${selection} }`))
    }
  }
  return ways
}

function fieldsOf(type: GraphQLNamedType): Record<string, GraphQLField<unknown, unknown>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
}

/** The field with all that it needs, and `$value` where the argument is. */
function callOf(field: GraphQLField<unknown, unknown>, open?: GraphQLArgument): string {
  const words = field.args
    .filter((argument) => argument === open || isNonNullType(argument.type) || argument.name === 'first')
    .filter((argument) => argument === open || argument.defaultValue === undefined)
    .filter(({ name }) => !(open?.name === 'before' && name === 'first'))
    .map((argument) => `${argument.name}: ${argument === open ? '$value' : literal(argument.type)}`)
  if (open?.name === 'before') words.push('last: 3')
  const inner = getNamedType(field.type)
  const selection = Object.keys(fieldsOf(inner)).length > 0 || 'getTypes' in inner ? ' { __typename }' : ''
  return `${field.name}${words.length > 0 ? `(${words.join(', ')})` : ''}${selection}`
}

function literal(type: GraphQLInputType): string {
  return JSON.stringify(plausible(type)).replace(/"([A-Z_]+)"/g, (text, word) =>
    isEnumType(getNamedType(type)) ? word : text,
  )
}

interface Leaf {
  path: string[]
  value(text: string): unknown
}

/** Where text can stand in a value of a type, so many input objects deep. */
function textsIn(type: GraphQLInputType, depth: number): Leaf[] {
  if (isNonNullType(type)) return textsIn(type.ofType, depth)
  if (isListType(type))
    return textsIn(type.ofType, depth).map(({ path, value }) => ({ path, value: (text) => [value(text)] }))
  if (!isInputObjectType(type))
    return isEnumType(type) || ['Int', 'Float', 'Boolean'].includes(type.name)
      ? []
      : [{ path: [], value: (text) => text }]
  if (depth === 0) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const others = Object.values(type.getFields()).filter(
      (other) => other !== field && isRequiredInputField(other),
    )
    const rest = Object.fromEntries(others.map((other) => [other.name, plausible(other.type)]))
    return textsIn(field.type, depth - 1).map(({ path, value }) => ({
      path: [field.name, ...path],
      value: (text: string) => ({ ...rest, [field.name]: value(text) }),
    }))
  })
}

function plausible(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plausible(type.ofType)
  if (isListType(type)) return [plausible(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, plausible(field.type)]),
    )
  if (type.name === 'Boolean') return true
  return type.name === 'Int' || type.name === 'Float' ? 1 : '清川1总工会'
}
