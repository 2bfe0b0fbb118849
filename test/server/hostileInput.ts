/** Texts that would mean something to Cypher, Lucene or JavaScript, if they reached them as code. */
export const INJECTIONS: readonly string[] = [
  "' OR 1=1 //",
  '`"}) DETACH DELETE n //',
  '{{$parents}}',
  '+-&&||!(){}[]^"~*?:\\/',
  '[* TO *] AND OR NOT',
  '/(.*)*(.*)*工/',
  '\u0000',
  '__proto__',
]

/** All that can make a text difficult, for the places at the root: those below read their arguments alike. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...INJECTIONS,
  '',
  '"}) DETACH DELETE n //',
  '`) MATCH (n) DETACH DELETE n RETURN n //',
  "'}) CALL { MATCH (n) DELETE n } //",
  '$parents',
  '{{name}} %s',
  '*',
  '*:*',
  'name:* OR text:*',
  'AND OR NOT',
  '[* TO *]',
  '{a TO',
  '工会~9999999999',
  '工会^99999999999999999999',
  '"',
  '\\',
  '(((((((((((((((((((((((((((((((',
  '工'.repeat(5_000),
  'a '.repeat(5_000),
  '\ud800',
  '\u202e工会',
  'constructor',
  '../../etc/passwd',
  'U00000000000000000000',
  '9'.repeat(400),
  '-1',
  'NaN',
  '2025-99-99',
]

const many = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')

/** What it is, the document, and the code that it is refused with; none if it is answered. */
export const HOSTILE_DOCUMENTS: [string, string, string | undefined][] = [
  ['nothing', '', 'BAD_REQUEST'],
  ['a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
  ['a fragment alone', 'fragment F on Union { id }', 'GRAPHQL_VALIDATION_FAILED'],
  ['20,000 braces', '{a'.repeat(20_000), 'GRAPHQL_PARSE_FAILED'],
  ['a deep list', `{ node(id: ${'['.repeat(900)}`, 'GRAPHQL_PARSE_FAILED'],
  ['a deep value', `{ node(id: ${'['.repeat(450)}${']'.repeat(450)}) { id } }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a deep type',
    `query ($a: ${'['.repeat(450)}Int${']'.repeat(450)}) { __typename }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a long string', `{ node(id: "${'x'.repeat(90_000)}") { id } }`, undefined],
  ['a long block string', `{ node(id: """${'\n  x'.repeat(20_000)}""") { id } }`, undefined],
  ['a long name', `{ ${'a'.repeat(90_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a long number', `{ unions(first: ${'9'.repeat(50_000)}) { totalCount } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['one field 900 times', `{ ${'__typename '.repeat(900)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['one list 200 times', `{ ${'unions(first: 1) { totalCount } '.repeat(80)} }`, undefined],
  ['300 unknown fields', `{ ${many(300, (i) => `unionz${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['300 aliases', `{ ${many(300, (i) => `a${i}: __typename`)} }`, 'ALIASES_EXCEEDED'],
  ['150 variables', `query (${many(150, (i) => `$v${i}: Int`)}) { __typename }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['200 directives', `{ __typename ${'@include(if: true) '.repeat(100)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['200 unknown directives', `{ __typename ${many(200, (i) => `@d${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['200 operations', many(200, (i) => `query Q${i} { __typename }`), 'OPERATION_RESOLUTION_FAILURE'],
  [
    'a circle',
    '{ unions { nodes { ...F } } } fragment F on Union { parent { nodes { ...F } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'circles within circles',
    `{ unions { nodes { ...F0 ...F1 } } } ${many(40, (i) => `fragment F${i} on Union { parent { nodes { ...F${(i + 1) % 40} ...F${(i + 2) % 40} } } }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that double ninety times',
    `{ unions(first: 1) { nodes { ...F0 } } } ${many(90, (i) => `fragment F${i} on Union { ...F${i + 1} ...F${i + 1} }`)} fragment F90 on Union { id }`,
    undefined,
  ],
  [
    'fragments that double with aliases',
    `{ union(name: "x") { ...F0 } } ${many(50, (i) => `fragment F${i} on Union { a${i}: id ...F${i + 1} ...F${i + 1} }`)} fragment F50 on Union { id }`,
    'ALIASES_EXCEEDED',
  ],
  [
    'pages upon pages',
    `{ unions(first: 100) { nodes { articles(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } } } }`,
    'COST_EXCEEDED',
  ],
  ['a page too large', '{ unions(first: 1000000) { totalCount } }', 'BAD_USER_INPUT'],
  ['a number too large', '{ unions(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'introspection round and round',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a subscription', 'subscription { unions { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a mutation', 'mutation { deleteAll }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a schema', 'type Query { a: Int }', 'GRAPHQL_VALIDATION_FAILED'],
]

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

/** What it is, the body as it is sent, and headers. */
export const HOSTILE_BODIES: [string, string, Record<string, string>?][] = [
  ['nothing', ''],
  ['half an object', '{"query":'],
  ['null', 'null'],
  ['a number', '1'],
  ['a text', '"{ __typename }"'],
  ['a list', '[]'],
  ['a deep list', deep(50_000)],
  ['a query that is a number', '{"query":1}'],
  ['a query that is an object', '{"query":{"kind":"Document","definitions":[]}}'],
  ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
  ['variables that are text', '{"query":"{ __typename }","variables":"{}"}'],
  ['deep variables', `{"query":"{ __typename }","variables":{"a":${deep(40_000)}}}`],
  [
    'a deep variable that is used',
    `{"query":"query ($by: EntityFilter) { unions(filterBy: $by) { totalCount } }","variables":{"by":${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}}}`,
  ],
  [
    'a deep list for an id',
    `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${deep(20_000)}}}`,
  ],
  ['an operation that there is not', '{"query":"query A { __typename }","operationName":"B"}'],
  ['an operation name that is none', '{"query":"{ __typename }","operationName":{}}'],
  ['extensions that are none', '{"query":"{ __typename }","extensions":7}'],
  ['a persisted query that is none', '{"extensions":{"persistedQuery":7}}'],
  ['a hash that is none', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":{"a":1}}}}'],
  ['a prototype', '{"__proto__":{"query":"{ __typename }"}}'],
  ['a constructor', '{"query":"{ __typename }","constructor":{"prototype":{"a":1}}}'],
  ['101 KB', `{"query":"{ __typename }","pad":"${'x'.repeat(103_000)}"}`],
  ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }],
  ['another encoding', '{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-16' }],
  ['a type that is none', '{"query":"{ __typename }"}', { 'content-type': ';;;' }],
  ['an answer that nobody can give', '{"query":"{ __typename }"}', { accept: 'image/png' }],
]
