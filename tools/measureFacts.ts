import { findFacts } from '../src/facts/findFacts.ts'
import { DEVELOPED_ON, measureRules } from '../test/support/measureRules.ts'
import { lexicon, type OracleArticle, readOracle } from '../test/support/oracle.ts'

/*
 * npx tsx tools/measureFacts.ts [GOLD_DIR] [--errors]
 * npx tsx tools/measureFacts.ts --rules    prints the table of src/facts/confidence.ts as it measures now
 * Scores facts found on perfect entities: F1 of relations and statistics, titles, precision of each rule.
 */

interface Count {
  hit: number
  gold: number
  found: number
}

const args = process.argv.slice(2)
if (args.includes('--rules')) {
  for (const [rule, [right, all]] of measureRules(DEVELOPED_ON))
    console.log(`  '${rule}': [${right}, ${all}],`)
  process.exit(0)
}
const directory = args.find((arg) => !arg.startsWith('--')) ?? 'test/gold'
const wantErrors = args.includes('--errors')
const total = new Map<string, Count>()
const rules = new Map<string, { right: number; all: number }>()

for (const item of readOracle(directory)) measure(item)
for (const [name, { hit, gold, found }] of [...total].sort())
  console.log(name.padEnd(40), f1(hit, gold, found), `hit ${hit} gold ${gold} found ${found}`)
for (const [name, { right, all }] of [...rules].sort())
  console.log(`  ${name.padEnd(38)} ${right}/${all} ${(right / all).toFixed(2)}`)

function measure({ page, gold, article, entities }: OracleArticle): void {
  const facts = findFacts(article, entities, lexicon)
  const key = new Map(entities.map((entity) => [entity.id, entity.key]))
  const name = (id: string) => gold.entities.find((entity) => entity.key === id)?.canonical ?? id
  const triple = (s: string, r: string, o: string) =>
    (r === 'COOPERATES_WITH' && o < s ? [o, r, s] : [s, r, o]).join(' ')
  const label = (t: string) =>
    t
      .split(' ')
      .map((part) => name(part))
      .join(' ')
  const wanted = new Map(gold.relations.map((x) => [triple(x.s, x.r, x.o), x]))
  const got = new Map(
    facts.relations.map((x) => [triple(key.get(x.subject) ?? '', x.type, key.get(x.object) ?? ''), x]),
  )
  const log = (line: string) => wantErrors && console.log(line)
  log(`== ${page} ${gold.headline}`)
  for (const t of wanted.keys()) {
    const type = t.split(' ')[1] as string
    bump(['relation', `relation ${page}`, `relation.${type}`], got.has(t) ? 1 : 0, 1, 0)
    if (!got.has(t)) log(`  - ${label(t)} | ${wanted.get(t)?.evidence.slice(0, 90)}`)
    const title = wanted.get(t)?.title
    if (title) bump(['title'], got.get(t)?.title === title ? 1 : 0, 1, got.has(t) ? 1 : 0)
  }
  for (const [t, x] of got) {
    bump(['relation', `relation ${page}`, `relation.${t.split(' ')[1]}`], 0, 0, 1)
    if (!wanted.has(t))
      log(
        `  + ${label(t)} [${x.rule}] | ${(article[x.evidence.field] ?? '').slice(x.evidence.start, x.evidence.end)}`,
      )
  }
  for (const x of facts.relations) {
    const rule = rules.get(x.rule) ?? { right: 0, all: 0 }
    rule.all++
    if (wanted.has(triple(key.get(x.subject) ?? '', x.type, key.get(x.object) ?? ''))) rule.right++
    rules.set(x.rule, rule)
  }
  measureStatistics(facts.statistics.map((x) => ({ ...x, s: key.get(x.subject) ?? '' })))

  function measureStatistics(
    found: { s: string; value: number; unit: string; measure: string; rule: string }[],
  ): void {
    const bare = gold.statistics.map((x) => `${x.value} ${x.unit}`)
    for (const x of found) {
      const at = bare.indexOf(`${x.value} ${x.unit}`)
      bump(['figures, whatever their subject'], at < 0 ? 0 : 1, 0, 1)
      if (at >= 0) bare.splice(at, 1)
    }
    bump(['figures, whatever their subject'], 0, gold.statistics.length, 0)
    const left = gold.statistics.map((x) => ({ ...x }))
    for (const x of found) {
      const at = left.findIndex((g) => g.s === x.s && g.value === x.value && g.unit === x.unit)
      bump(['statistics', `statistics ${page}`], at < 0 ? 0 : 1, 0, 1)
      if (at >= 0) log(`  s ${name(x.s)} ${x.measure} (${left[at]?.measure}) ${x.value} ${x.unit}`)
      const rule = rules.get(x.rule) ?? { right: 0, all: 0 }
      rule.all++
      if (at >= 0) rule.right++
      rules.set(x.rule, rule)
      if (at >= 0) left.splice(at, 1)
      else log(`  +S ${name(x.s)} ${x.measure} ${x.value} ${x.unit} [${x.rule}]`)
    }
    for (const x of left) log(`  -S ${name(x.s)} ${x.measure} ${x.value} ${x.unit} | ${x.evidence}`)
    bump(['statistics', `statistics ${page}`], 0, gold.statistics.length, 0)
  }
}

function bump(names: string[], hit: number, gold: number, found: number): void {
  for (const name of names) {
    const count = total.get(name) ?? { hit: 0, gold: 0, found: 0 }
    total.set(name, { hit: count.hit + hit, gold: count.gold + gold, found: count.found + found })
  }
}

function f1(hit: number, gold: number, found: number): string {
  return gold + found === 0 ? '-' : ((2 * hit) / (gold + found)).toFixed(3)
}
