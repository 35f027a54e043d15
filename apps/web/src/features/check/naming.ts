import type { Report } from "@openbeian/core/check"
import type { Text } from "../../language/language.ts"
import { listText, same } from "../../language/phrase.ts"
import type { Draft } from "../draft/json.ts"
import { isObject } from "../draft/json.ts"
import { patternOf, read } from "../draft/pointer.ts"
import { partOf } from "../form/part.ts"
import { checkWords as words } from "./check.intl.ts"

/** What a place of the filing is called: 网站 溪桥茶, 域名 xiqiaotea.cn, 主体与负责人. */
export const nameOfPlace = (draft: Draft, pointer: string): Text => {
  const [, root = "", index, key, second] = pointer.split("/")
  if (root === "services" && index !== undefined) {
    const service = `/services/${index}`
    if (key === "domains" && second !== undefined) {
      return titled(words.domain, read(draft, `${service}/domains/${second}/name`), Number(second))
    }
    return titled(kindOf(draft, service), read(draft, `${service}/name`), Number(index))
  }
  if (root === "subject") return words.subject
  if (root === "accounts") return words.accounts
  if (root === "register") return words.register
  if (root !== "changes") return words.order
  return index === undefined
    ? words.changes
    : titled(words.changes, read(draft, `/changes/${index}/service`), Number(index))
}

/** A service by its name alone, else by kind and number. */
export const nameOfService = (draft: Draft, pointer: string): Text => {
  const name = read(draft, `${pointer}/name`)
  return typeof name === "string" && name !== "" ? same(name) : nameOfPlace(draft, pointer)
}

/** So many names are said before the rest is a number. */
const namesMax = 3

/** The names of several places; of many the first few, and how many there are. */
export const namesOf = (draft: Draft, places: ReadonlyArray<{ readonly path: string }>): Text => {
  const named = listText(places.slice(0, namesMax).map(({ path }) => nameOfPlace(draft, path)))
  return places.length <= namesMax ? named : words.andMore(named, places.length)
}

/** The part that a missing fact lies in, such as the legal representative: their name and not that of the subject. */
export const partAsked = ([first]: ReadonlyArray<Report.FindingView>): Text | undefined =>
  first === undefined ? undefined : partOf(patternOf(first.asks ?? first.path))

const kindOf = (draft: Draft, service: string): Text => {
  const found = read(draft, service)
  const kind = isObject(found) ? found["kind"] : undefined
  return Object.entries(words.services).find(([name]) => name === kind)?.[1] ?? words.services.website
}

const titled = (kind: Text, name: unknown, index: number): Text => {
  const shown = typeof name === "string" && name !== "" ? name : String(index + 1)
  return { zh: `${kind.zh} ${shown}`, en: `${kind.en} ${shown}` }
}
