// Builds src/divisions.json from the lists of sources.mjs and the mergers of mergers.tsv:
//   node scripts/build.mjs
// Only whoever renews the data runs it. It needs npm and the network; build and tests need neither.
import { readFileSync, writeFileSync } from "node:fs"
import { listsOf, sources } from "./sources.mjs"

const asOf = "2026-03-25"

/** Names that a source has wrong, where no other source has the code. */
const corrections = { 422521: "襄阳县", 460001: "通什市", 513901: "资阳市", 654101: "伊宁市" }

const read = new Map(sources.map((source) => [source, listsOf(source)]))
const undated = new Map([...read.values()].flatMap((lists) => [...tidy(lists.undated ?? {})]))
const lists = [...read.values()]
  .flatMap((found) => Object.entries(found))
  .filter(([month]) => month !== "undated")
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([month, names]) => ({ month, names: tidy(names) }))
const earliest = lists[0]
const latest = lists.at(-1)
addPlacesOutsideTheMainland()
forgetWhatOnlyOneListOfStatisticsNames("2019-10")

const names = new Map([
  ...undated,
  ...Object.entries(corrections),
  ...lists.flatMap((list) => [...list.names]),
])
const isCurrent = (code) => latest.names.has(code)
const places = new Map([...names.keys()].map((code) => [code, placeOf(code)]))
const mergers = readMergers()
const heirs = new Map(
  [...names.keys()]
    .filter((code) => !isCurrent(code))
    .map((code) => [code, heirsOf(code, places.get(code).at)]),
)

const rows = [...names.keys()].sort().map((code) => {
  const { from, until } = places.get(code)
  return [code, names.get(code), from, until, heirs.get(code)?.join(",")].join(" ").trimEnd()
})
const data = {
  asOf,
  licence:
    "Codes and names are facts of public notices (GB/T 2260, 行政区划代码). Compiled from lists under MIT and ISC: see NOTICE",
  sources: sources.map(({ name, version, licence, covers }) => `${name} ${version}, ${licence}: ${covers}`),
  lists: lists.map(({ month }) => month),
  columns: "code name from until successors",
  rows,
}
writeFileSync(new URL("../src/divisions.json", import.meta.url), `${JSON.stringify(data, undefined, 2)}\n`)
report()

/** Without aggregates (市辖区, 县, 省直辖县级行政区划), zones, towns, islands and the parts of Hong Kong, Macau, Taiwan. */
function tidy(list) {
  return new Map(Object.entries(list).filter(([code, name]) => isDivision(code, name)))
}

function isDivision(code, name) {
  if (!/^[1-6]\d{5}$/u.test(code)) return false
  if (/^(?:11|12|31|50)\d{2}00$/u.test(code)) return code.endsWith("0000")
  return !/^[县市]$|市辖区$|直辖|群岛/u.test(name)
}

/** Neither the ministry nor the bureau divides them; each list of the ministry ends with the three codes. */
function addPlacesOutsideTheMainland() {
  for (const [code, name] of [
    ["710000", "台湾省"],
    ["810000", "香港特别行政区"],
    ["820000", "澳门特别行政区"],
  ])
    for (const list of lists) list.names.set(code, name)
}

function forgetWhatOnlyOneListOfStatisticsNames(month) {
  const list = lists.find((candidate) => candidate.month === month)
  const others = lists.filter((candidate) => candidate !== list)
  for (const code of [...list.names.keys()])
    if (!others.some((other) => other.names.has(code))) list.names.delete(code)
}

/** Which lists name a code: `from` is the first one unless it is the earliest, `until` the first one without it. */
function placeOf(code) {
  const first = lists.findIndex((list) => list.names.has(code))
  if (first === -1) return { until: earliest.month, at: -1 }
  const last = lists.findLastIndex((list) => list.names.has(code))
  return { from: first === 0 ? undefined : lists[first].month, until: lists[last + 1]?.month, at: last }
}

/** Lines of `code successor[,successor] year`; the sign # begins a remark. */
function readMergers() {
  const lines = readFileSync(new URL("mergers.tsv", import.meta.url), "utf8").split("\n")
  const filled = lines.map((line) => line.replace(/\s*#.*/u, "")).filter((line) => line !== "")
  return new Map(
    filled.map((line) => {
      const [code, followers] = line.split("\t")
      return [code, followers.split(",")]
    }),
  )
}

/** The divisions of today that a code has become, step by step from one list on. */
function heirsOf(code, at) {
  const followers = next(code, at)
  const found = followers.flatMap((follower) =>
    at + 1 === lists.length - 1 ? [follower] : heirsOf(follower, at + 1),
  )
  return [...new Set(found)].sort()
}

/** What a code of one list is called by the list after it: itself, a stated merger, or what bears its name there. */
function next(code, at) {
  const after = lists[at + 1].names
  const stem = stemOf(nameAt(code, at))
  if (after.has(code) && stemOf(after.get(code)) === stem) return [code]
  const stated = mergers.get(code)
  if (stated !== undefined && !after.has(code)) {
    const unknown = stated.find((follower) => !after.has(follower))
    if (unknown !== undefined)
      throw new Error(`mergers.tsv, ${code}: ${unknown} is not in ${lists[at + 1].month}`)
    return stated
  }
  const named = namesake(code, at, stem)
  // A new name on the old code, unless the old name has gone to another code: Hainan counted anew in 2007.
  return named.length === 0 && after.has(code) ? [code] : named
}

/** The one code of the next list that has the name anew. */
function namesake(code, at, stem) {
  const after = lists[at + 1].names
  const found = [...after.keys()].filter(
    (other) =>
      sharesProvince(code, other) &&
      levelOf(code) === levelOf(other) &&
      stemOf(after.get(other)) === stem &&
      (at === -1 || stemOf(nameAt(other, at)) !== stem),
  )
  const above = stemOf(nameAt(parentOf(code), at))
  // The seat of a prefecture became a district under another name; what bears its name is the county around it.
  if (at === -1 && stem === above) return []
  const near = found.filter((other) => above === stemOf(after.get(parentOf(other)) ?? ""))
  if (near.length === 1) return near
  // Districts are often called 城区 or 新华区; without the same city above them they are somebody else.
  return found.length === 1 && !nameAt(code, at).endsWith("区") ? found : []
}

function levelOf(code) {
  if (code.endsWith("0000")) return "province"
  return code.endsWith("00") ? "prefecture" : "county"
}

function parentOf(code) {
  const prefecture = `${code.slice(0, 4)}00`
  return code !== prefecture && names.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`
}

/** Chongqing came out of Sichuan in 1997, Hainan out of Guangdong in 1988. */
function sharesProvince(code, other) {
  const [one, two] = [code.slice(0, 2), other.slice(0, 2)]
  return one === two || (one === "51" && two === "50") || (one === "44" && two === "46")
}

/** The name in one list; before the earliest one, the name without a date. */
function nameAt(code, at) {
  return (at === -1 ? undated : lists[at].names).get(code) ?? ""
}

function stemOf(name) {
  const people =
    "壮族|回族|满族|蒙古族|蒙古|维吾尔|苗族|彝族|藏族|布依族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|朝鲜族|独龙族|怒族|普米族|裕固族|保安族|塔吉克|各族"
  return name.replace(new RegExp(`(?:(?:${people})+自治[州县旗]|地区|自治[州县旗]|[市区县省盟])$`, "u"), "")
}

function report() {
  const historic = [...heirs.keys()]
  const without = historic.filter((code) => heirs.get(code).length === 0)
  const dated = without.filter((code) => places.get(code).at >= 0)
  console.log(`${rows.length} rows, ${latest.names.size} current, ${historic.length} historic`)
  console.log(`${without.length} historic ones without a successor, ${dated.length} of them in a dated list:`)
  for (const code of dated) console.log(code, names.get(code), places.get(code).until)
}
