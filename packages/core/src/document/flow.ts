import type { CST } from "yaml"
import { Entries } from "./entries.ts"
import { flowKey } from "./keys.ts"
import { broken, colonOf, lookAround, type Reading, refuse } from "./reading.ts"
import type { List, Tree } from "./tree.ts"

/** What is in brackets, and so all of a JSON text. */
export const flowOf = (r: Reading, token: CST.FlowCollection): Tree => {
  const {
    start,
    end: [closer, ...rest],
    offset,
  } = token
  r.brackets++
  const inside = start.source === "{" ? mappingOf(r, token) : listOf(r, token)
  r.brackets--
  if (closer === undefined) return isCut(inside) ? broken(offset) : refuse(r, "bracket", offset, start.source)
  if (closer.source !== (start.source === "{" ? "}" : "]"))
    return refuse(r, "closer", closer.offset, closer.source)
  return lookAround(r, rest).isBroken ? broken(offset) : inside
}

/** Whether what is missing is missing within the last value already. */
const isCut = (tree: Tree): boolean => {
  const last =
    tree.kind === "list" ? tree.items.at(-1) : tree.kind === "mapping" ? tree.entries.at(-1)?.value : tree
  return last?.kind === "broken"
}

const listOf = (r: Reading, { items, offset }: CST.FlowCollection): List => {
  const list: Array<Tree> = []
  for (const part of partsOf(r, items)) {
    r.path.push(list.length)
    list.push(part === undefined ? broken(offset) : itemOf(r, part))
    r.path.pop()
  }
  return { kind: "list", at: offset, items: list }
}

const mappingOf = (r: Reading, { items, offset }: CST.FlowCollection): Tree => {
  const entries = new Entries(r)
  let isWhole = true
  for (const part of partsOf(r, items)) isWhole = part !== undefined && addEntry(r, part, entries) && isWhole
  return isWhole ? { kind: "mapping", at: offset, entries: entries.list } : broken(offset)
}

interface Part extends CST.CollectionItem {
  readonly at: number
}

/** What stands between the commas; nothing for a part that is not well separated. */
function* partsOf(r: Reading, items: ReadonlyArray<CST.CollectionItem>): Generator<Part | undefined> {
  const count = r.faults.count
  for (const [index, item] of items.entries()) {
    const { indicator: comma, isBroken } = lookAround(r, item.start, index > 0 ? "comma" : undefined)
    const at = (item.key ?? item.sep?.[0] ?? item.value)?.offset
    const isJoined = at !== undefined && index > 0 && comma === undefined
    // After another fault it only follows from that.
    if (isJoined && r.faults.count === count) refuse(r, "separator", at)
    if (isJoined || isBroken) yield undefined
    else if (at !== undefined) yield { ...item, at }
  }
}

/** An item of a list; `[key: value]` is a list of one mapping. */
const itemOf = (r: Reading, part: Part): Tree => {
  if (part.sep === undefined) return flowValue(r, part)
  const entries = new Entries(r)
  const colon = colonOf(part)
  if (colon !== undefined && r.text.slice(part.at, colon.offset).includes("\n"))
    return refuse(r, "complexKey", part.at)
  return addEntry(r, part, entries)
    ? { kind: "mapping", at: part.at, entries: entries.list }
    : broken(part.at)
}

/** Answers whether the part is an entry; if not, the next one may belong to it. */
const addEntry = (r: Reading, part: Part, entries: Entries): boolean => {
  const { key: token, value, at } = part
  const key = flowKey(r, token, at)
  const isAstray = value !== undefined && colonOf(part) === undefined
  if (key !== undefined && isAstray) refuse(r, "separator", value.offset)
  if (key === undefined || isAstray) return false
  entries.add(key, () =>
    lookAround(r, part.sep, "map-value-ind").isBroken ? broken(at) : flowValue(r, part),
  )
  return value?.type !== "block-map"
}

/** The library goes on with a mapping in lines where a comma is missing, or a colon is too many. */
const flowValue = (r: Reading, { value, at }: Part): Tree => {
  if (value?.type === "block-seq") return refuse(r, "syntax", value.offset)
  if (value?.type !== "block-map") return r.read(value, at)
  const { indicator: colon, isBroken } = lookAround(r, value.items[0]?.sep, "map-value-ind")
  return isBroken ? broken(value.offset) : refuse(r, "colonInValue", colon?.offset ?? value.offset)
}
