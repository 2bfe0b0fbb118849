import neo4j from 'neo4j-driver'
import type { Graph } from '../../src/model/graph.ts'
import { ENTITY, ENTITY_TYPES, RELATION_TYPES } from '../../src/model/ontology.ts'
import type { Connection } from '../../src/store/openStore.ts'

/** Temporary: writes a graph as docs/storage.md has it. */
export async function writeGraph(login: Connection, graph: Graph, version = 1): Promise<void> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
  const run = (text: string, parameters = {}) => driver.executeQuery(text, parameters)
  await run('MATCH (n) DETACH DELETE n')
  for (const label of ['Entity', 'Page', 'Article', 'Evidence', 'Statistic', 'SeedRun', 'Graph'])
    await run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`)
  for (const type of [...RELATION_TYPES, 'MENTIONS'])
    await run(`CREATE CONSTRAINT IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`)
  for (const type of ENTITY_TYPES) {
    await run(`CREATE INDEX IF NOT EXISTS FOR (n:${ENTITY[type].label}) ON (n.pinyin, n.id)`)
    await run(`CREATE INDEX IF NOT EXISTS FOR (n:${ENTITY[type].label}) ON (n.name)`)
  }
  await run('CREATE INDEX IF NOT EXISTS FOR (n:Evidence) ON (n.relation)')
  await run('CREATE INDEX IF NOT EXISTS FOR (n:SeedRun) ON (n.number)')
  const cjk = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"
  await run(`CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.names] ${cjk}`)
  await run(
    `CREATE FULLTEXT INDEX articleText IF NOT EXISTS FOR (n:Article) ON EACH [n.headline, n.text] ${cjk}`,
  )
  const count = new Map<string, number>()
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1)
  for (const m of graph.mentions) add(`m${m.entity}`)
  for (const r of graph.relations) {
    add(`r${r.subject}`)
    add(`r${r.object}`)
  }
  for (const type of ENTITY_TYPES) {
    const rows = graph.entities
      .filter((e) => e.type === type)
      .map((e) => ({
        ...e,
        pinyin: e.name,
        names: [e.name, ...e.aliases].join('\n'),
        mentionCount: count.get(`m${e.id}`) ?? 0,
        relationCount: count.get(`r${e.id}`) ?? 0,
      }))
    await run(`UNWIND $rows AS row CREATE (x:Entity:${ENTITY[type].label}) SET x = row`, { rows })
  }
  await run('UNWIND $rows AS row CREATE (x:Page) SET x = row', { rows: graph.pages })
  const articles = graph.articles.map(({ byline, ...rest }) => ({ ...rest, pinyin: rest.headline }))
  await run('UNWIND $rows AS row CREATE (x:Article) SET x = row', { rows: articles })
  const bylines = graph.articles.flatMap((a) =>
    a.byline.map((b, position) => ({ a: a.id, ...b, position: neo4j.int(position) })),
  )
  await run(
    'UNWIND $rows AS row MATCH (a:Article {id: row.a}), (p:Person {name: row.name}) CREATE (a)-[:BYLINE {role: row.role, position: row.position}]->(p)',
    { rows: bylines },
  )
  for (const type of RELATION_TYPES) {
    const rows = graph.relations.filter((r) => r.type === type)
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.subject}), (b:Entity {id: row.object}) CREATE (a)-[:${type} {id: row.id, title: row.title, confidence: row.confidence, basis: row.basis, support: size(row.evidence)}]->(b)`,
      { rows },
    )
  }
  const evidence = graph.relations.flatMap((r) =>
    r.evidence.map(({ time, article, ...e }) => ({
      a: article,
      e: {
        ...e,
        relation: r.id,
        type: r.type,
        source: r.subject,
        target: r.object,
        timePrinted: time?.printed ?? null,
        timeFrom: time?.from ?? null,
        timeTo: time?.to ?? null,
      },
    })),
  )
  await run(
    'UNWIND $rows AS row CREATE (e:Evidence) SET e = row.e WITH e, row MATCH (a:Article {id: row.a}) CREATE (e)-[:IN]->(a)',
    { rows: evidence },
  )
  await run(
    'UNWIND $rows AS row MATCH (a:Article {id: row.article}), (e:Entity {id: row.entity}) CREATE (a)-[:MENTIONS {id: row.id, field: row.field, start: row.start, end: row.end, text: row.text, rule: row.rule, confidence: row.confidence, reason: row.reason}]->(e)',
    { rows: graph.mentions },
  )
  await run(
    'UNWIND $rows AS row MATCH (a:Article {id: row.article}), (e:Entity {id: row.subject}) CREATE (s:Statistic {id: row.id, measure: row.measure, value: row.value, unit: row.unit, approximate: row.approximate, start: row.evidence.start, end: row.evidence.end, quote: row.quote, rule: row.rule, confidence: row.confidence}) CREATE (s)-[:ABOUT]->(e) CREATE (s)-[:IN]->(a)',
    { rows: graph.statistics },
  )
  await run(
    "CREATE (:Graph {id: 'graph', version: $version}) CREATE (:SeedRun {id: 'Z_0123456789abcdef0123', number: $version, status: 'APPLIED', startedAt: '2026-11-21T00:00:00.000Z', finishedAt: '2026-11-21T00:00:01.000Z', pages: 3, fingerprint: 'f', added: 1, changed: 0, removed: 0})",
    { version: neo4j.int(version) },
  )
  await run('CALL db.awaitIndexes()')
  await driver.close()
}
