import type { CST } from "yaml"
import { Entries } from "./entries.ts"
import { blockKey } from "./keys.ts"
import { broken, colonOf, hasTab, lookAround, type Reading, refuse } from "./reading.ts"
import type { Broken, List, Mapping, Tree } from "./tree.ts"

export const blockList = (r: Reading, token: CST.BlockSequence): List => {
  const items: Array<Tree> = []
  for (const { start, value } of token.items) {
    r.path.push(items.length)
    const { indicator: dash, hasBreak } = lookAround(r, start, "seq-item-ind")
    if (dash !== undefined) items.push(blockValue(r, value, dash.offset, hasBreak))
    else if (value !== undefined) items.push(refuse(r, "indentation", value.offset))
    r.path.pop()
  }
  return { kind: "list", at: token.offset, items }
}

export const blockMapping = (r: Reading, token: CST.BlockMap): Mapping => {
  const entries = new Entries(r)
  let lineEnd = -1
  let count = 0
  for (const item of itemsOf(token)) {
    const at = item.key?.offset ?? item.sep?.[0]?.offset
    if (at !== undefined && at <= lineEnd) {
      // It may have been refused with the entry that its line starts with.
      if (r.faults.count === count) refuse(r, "syntax", at)
      continue
    }
    const { isBroken } = lookAround(r, item.start)
    if (at === undefined) continue
    lineEnd = r.text.indexOf("\n", at)
    if (lineEnd < 0) lineEnd = r.text.length
    count = r.faults.count
    const key = isBroken ? undefined : blockKey(r, item, at, token.indent)
    if (key !== undefined) entries.add(key, () => entryOf(r, item, key.at))
  }
  return { kind: "mapping", at: token.offset, entries: entries.list }
}

type Item = CST.BlockMap["items"][number]

/** The library hangs what stands below `key: value: ` on the second key; those are entries like the others. */
function* itemsOf(token: CST.BlockMap): Generator<Item> {
  for (const item of token.items) {
    yield item
    if (isCompact(item)) yield* itemsOf(item.value)
  }
}

const isCompact = (item: Item): item is Item & { value: CST.BlockMap } =>
  item.value?.type === "block-map" && item.sep?.every(({ type }) => type !== "newline") === true

const entryOf = (r: Reading, item: Item, at: number): Tree => {
  if (isCompact(item)) return compact(r, item.value)
  const { hasBreak, isBroken } = lookAround(r, item.sep, "map-value-ind")
  return isBroken ? broken(at) : blockValue(r, item.value, at, hasBreak)
}

const blockValue = (r: Reading, token: CST.Token | undefined, at: number, isOnOwnLine: boolean): Tree => {
  const isTabbed = hasTab(r, at) || (isOnOwnLine && token !== undefined && hasTab(r, token.offset))
  return isTabbed ? broken(at) : r.read(token, at)
}

/** A colon within a value, or a key further in than the value above it: the library takes both for one key. */
const compact = (r: Reading, { items: [first], offset }: CST.BlockMap): Broken => {
  const source = first?.key?.type === "scalar" ? first.key.source : ""
  const line = source.lastIndexOf("\n") + 1
  if (line > 0) return refuse(r, "indentation", offset + line + source.slice(line).search(/[^ \t]/u))
  const colon = first === undefined ? undefined : colonOf(first)
  return refuse(r, "colonInValue", colon?.offset ?? offset)
}
