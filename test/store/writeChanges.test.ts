import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import { isOneVersion, newUsage } from '../../src/loaders/createLoaders.ts'
import type { Graph } from '../../src/model/graph.ts'
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/model/ontology.ts'
import { openStore } from '../../src/store/openStore.ts'
import { readGraph } from '../../src/store/readGraph.ts'
import { readStanding } from '../../src/store/readStanding.ts'
import { transactSeed } from '../../src/store/transactSeed.ts'
import { emptyDatabase } from '../support/emptyDatabase.ts'
import { bigGraph, fixtureGraph, fixturePages } from '../support/fixtureGraph.ts'
import { EMPTY, replaceGraph, seedStore } from '../support/seedStore.ts'

const store = openStore(inject('neo4j'))
beforeEach(() => emptyDatabase(inject('neo4j')))
afterAll(() => store.close())

const standing = () => store.transact(readGraph)

describe('a graph', () => {
  test('is read back as it was written: every type, relation, statistic, byline and piece of evidence', async () => {
    const graph = fixtureGraph()
    expect(new Set(graph.entities.map(({ type }) => type))).toEqual(new Set(ENTITY_TYPES))
    expect(new Set(graph.relations.map(({ type }) => type))).toEqual(new Set(RELATION_TYPES))
    await seedStore(store, graph)
    expect(await standing()).toEqual(graph)
  })

  test('lies in Neo4j as docs/storage.md says', async () => {
    await seedStore(store, fixtureGraph())
    const [union] = await store.read(
      'MATCH (u:Entity:Union {name: $name})-[r:RUNS]->(p:Program) UNWIND labels(u) AS label WITH u, r, p, label ORDER BY label RETURN collect(label), u.type, u.names, u.pinyin, u.initials, u.relationCount, r.basis, r.support, p.name',
      { name: '青溪区总工会' },
    )
    expect(union).toEqual([
      ['Entity', 'Union'],
      'UNION',
      '青溪区总工会\n区总工会',
      'qing xi qu zong gong hui',
      'qxqzgh',
      6,
      'TEXT',
      1,
      '“春雨送岗”招聘会',
    ])
    const [evidence] = await store.read(
      'MATCH ()-[r:SERVES]->() MATCH (e:Evidence {relation: r.id})-[:IN]->(a:Article)-[:ON]->(g:Page) RETURN e.quote, e.start, valueType(e.start), a.headline, g.name',
    )
    expect(evidence).toEqual([
      '青溪区总工会走访慰问了启明机械公司',
      3,
      'INTEGER NOT NULL',
      '走访一线职工',
      'page_two',
    ])
    const [byline] = await store.read(
      'MATCH (a:Article)-[b:BYLINE]->(p:Person) RETURN p.name, b.role, b.position',
    )
    expect(byline).toEqual(['周小满', '记者', 0])
  })

  test('written again is not written at all', async () => {
    await seedStore(store, fixtureGraph())
    expect(await seedStore(store, fixtureGraph(), 2)).toBe(0)
    expect(await readStanding(store)).toMatchObject({ number: 1 })
  })

  test('of more rows than one lot holds is whole', async () => {
    const graph = bigGraph(600)
    await seedStore(store, graph)
    expect(await standing()).toEqual(graph)
  })
})

describe('a change', () => {
  const [one, two] = fixturePages() as [
    ReturnType<typeof fixturePages>[number],
    ReturnType<typeof fixturePages>[number],
  ]
  const onlyOne = () => buildGraph([one], []).value

  test('a page that goes takes with it what it alone said', async () => {
    await seedStore(store, fixtureGraph())
    await seedStore(store, onlyOne(), 2)
    expect(await standing()).toEqual(onlyOne())
    const [kept] = await store.read('MATCH (:Company)-[r:PARTICIPATES_IN]->(:Program) RETURN r.support')
    expect(kept).toEqual([1])
    expect(
      await store.read('MATCH (n) WHERE NOT n:Graph AND NOT n:SeedRun AND NOT (n)--() RETURN n.id'),
    ).toEqual([])
  })

  test('a page that comes back makes the graph the same again', async () => {
    await seedStore(store, onlyOne())
    await seedStore(store, buildGraph([two, one], []).value, 2)
    expect(await standing()).toEqual(fixtureGraph())
  })

  test('mends what somebody did to the database by hand', async () => {
    await seedStore(store, fixtureGraph())
    await store.transact(async (transaction) => {
      await replaceGraph(transaction, withDamage(fixtureGraph()), 2)
    })
    await seedStore(store, fixtureGraph(), 3)
    expect(await standing()).toEqual(fixtureGraph())
  })

  test('to nothing leaves nothing but the record of the seeds', async () => {
    await seedStore(store, fixtureGraph())
    await seedStore(store, EMPTY, 2)
    expect(await store.read('MATCH (n) UNWIND labels(n) AS l RETURN l, count(*) ORDER BY l')).toEqual([
      ['Graph', 2],
      ['SeedRun', 2],
    ])
  })
})

describe('one seed is one transaction', () => {
  test('a reader sees the graph before or after, and its version with it', async () => {
    await seedStore(store, fixtureGraph(), 1)
    const seen = new Set<string>()
    let seeding = true
    const readOn = async () => {
      while (seeding) {
        const [row = []] = await store.read(COUNTS)
        const [versions, ...counts] = row as [number[], ...number[]]
        const versionsSeen = new Set(versions)
        if (isOneVersion({ ...newUsage(), versions: versionsSeen }))
          seen.add(String([...versionsSeen, ...counts]))
      }
    }
    const readers = [readOn(), readOn(), readOn()]
    for (const number of [2, 4, 6]) {
      await seedStore(store, bigGraph(300), number)
      await seedStore(store, fixtureGraph(), number + 1)
    }
    seeding = false
    await Promise.all(readers)
    const { entities, relations, articles } = fixtureGraph()
    const small = [entities.length, relations.flatMap((r) => r.evidence).length, articles.length]
    const right = [1, 2, 3, 4, 5, 6, 7].map((version) =>
      String([version, ...(version % 2 ? small : [601, 600, 300])]),
    )
    expect(right).toEqual(expect.arrayContaining([...seen]))
    expect(seen.size).toBeGreaterThan(2)
  })

  test('killed at its commit, whoever comes next settles which version stands', async () => {
    await seedStore(store, fixtureGraph())
    const versions = () =>
      store.read('MATCH (graph:Graph) WHERE graph.version IS NOT NULL RETURN graph.version')
    await store.transact((transaction) => transaction.write('write/announce-commit'))
    expect(await versions()).toEqual([[-1]])
    await store.settle()
    expect(await versions()).toEqual([[1]])
    await store.transact((transaction) => transaction.write('write/announce-commit'))
    await store.transact((transaction) => replaceGraph(transaction, bigGraph(2), 2))
    await Promise.all([store.settle(), store.settle()])
    expect(await versions()).toEqual([[2]])
    expect(await readStanding(store)).toMatchObject({ number: 2 })
  })

  test('whoever settles a commit under way waits for its end', async () => {
    await seedStore(store, fixtureGraph())
    let settled: Promise<void> = Promise.resolve()
    const order: string[] = []
    await transactSeed(store, async (transaction) => {
      await replaceGraph(transaction, bigGraph(2), 2)
      await store.transact((beside) => beside.write('write/announce-commit'))
      settled = store.settle().then(() => void order.push('settled'))
      await new Promise((done) => setTimeout(done, 200))
      order.push('committing')
    })
    await settled
    expect(order).toEqual(['committing', 'settled'])
  })

  test('work that fails halfway leaves the graph as it was', async () => {
    await seedStore(store, fixtureGraph())
    const work = store.transact(async (transaction) => {
      await replaceGraph(transaction, bigGraph(5), 2)
      throw new Error('broken off')
    })
    await expect(work).rejects.toThrow('broken off')
    expect(await standing()).toEqual(fixtureGraph())
    expect(await readStanding(store)).toMatchObject({ number: 1 })
  })

  test('a seed killed in the middle leaves the graph as it was, and the next one goes on', async () => {
    await seedStore(store, fixtureGraph())
    const killed = seedAndHang()
    await once(killed.stdout as NodeJS.ReadableStream, 'data')
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await standing()).toEqual(fixtureGraph())
    await seedStore(store, bigGraph(3), 2)
    expect(await standing()).toEqual(bigGraph(3))
  })

  test('two seeds at once follow one another', async () => {
    const log: string[] = []
    const seed = async (name: string) =>
      transactSeed(store, async () => {
        log.push(`${name} begins`)
        await new Promise((done) => setTimeout(done, 200))
        log.push(`${name} ends`)
      })
    await seedStore(store, fixtureGraph())
    await Promise.all([seed('one'), seed('other')])
    expect(log.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
  })
})

/** Counts, framed by the version as the files of `cypher/read/` are. */
const COUNTS = `
  OPTIONAL MATCH (graph:Graph {id: 'graph'})
  WITH graph.version AS version
  CALL () { RETURN COUNT {(:Entity)} AS entities, COUNT {(:Evidence)} AS evidence, COUNT {(:Article)} AS articles }
  OPTIONAL MATCH (now:Graph {id: 'graph'})
  RETURN [version, now.version], entities, evidence, articles`

function withDamage(graph: Graph): Graph {
  const entities = graph.entities.map((entity, i) =>
    i === 0 ? { ...entity, name: 'x', aliases: [] } : entity,
  )
  return {
    ...graph,
    entities,
    mentions: graph.mentions.slice(3),
    statistics: [],
    relations: graph.relations.slice(2),
  }
}

/** A process of its own that has written a whole graph, says so, and does not commit. */
function seedAndHang(): ChildProcess {
  const lines = `
    import { openStore } from './src/store/openStore.ts'
    import { transactSeed } from './src/store/transactSeed.ts'
    import { bigGraph } from './test/support/fixtureGraph.ts'
    import { replaceGraph } from './test/support/seedStore.ts'
    await transactSeed(openStore(${JSON.stringify(inject('neo4j'))}), async (transaction) => {
      await replaceGraph(transaction, bigGraph(50), 2)
      process.stdout.write('written')
      await new Promise(() => setInterval(() => {}, 1000))
    })`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', lines], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
