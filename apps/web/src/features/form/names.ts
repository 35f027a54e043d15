import type { Text } from "../../language/language.ts"
import { clipped, same } from "../../language/phrase.ts"
import { nameOfPlace, nameOfService } from "../check/naming.ts"
import { type Draft, isObject } from "../draft/json.ts"
import { patternOf, read } from "../draft/pointer.ts"
import { formWords as words } from "./form.intl.ts"
import { headingOf } from "./layout.ts"
import { partOf } from "./part.ts"
import { sectionWords } from "./sections.intl.ts"
import type { Step } from "./steps.ts"
import type { Field } from "./tree.ts"

/** What the form knows the words of. */
export interface Known {
  readonly draft: Draft
  readonly fields: ReadonlyArray<Field>
  readonly providers: ReadonlyArray<Named>
  readonly materials: ReadonlyArray<Named>
}
interface Named {
  readonly value: string
  readonly label: Text
}

/** What an item of a list is called: its name, id or provider; else its number. */
export const nameOfItem = ({ draft, fields, providers, materials }: Known, pointer: string): Text => {
  const last = pointer.split("/").at(-1) ?? ""
  if (patternOf(pointer).endsWith("/files/*"))
    return materials.find(({ value }) => value === last)?.label ?? same(last)
  const item = read(draft, pointer)
  const names = isObject(item)
    ? ["name", "id", "recordNumber", "packageName", "number", "provider", "os", "kind"].map(
        (name) => item[name],
      )
    : []
  const name = names.find((value) => typeof value === "string" && value !== "")
  if (typeof name !== "string") return words.item(Number(last) + 1)
  const list = fields.find((field) => field.pattern === patternOf(pointer).replace(/\/\*$/u, ""))
  const own = fields.find((field) => field.pattern === `${patternOf(pointer)}/os`)
  const known = [...providers, ...(list?.answer.choices ?? []), ...(own?.answer.choices ?? [])]
  return known.find(({ value }) => value === name)?.label ?? same(name)
}

/** Whose a thing is, where the group does not say so itself: 溪桥茶, 沈见山的网站 · 域名 xiqiaotea.cn. */
const nameOfOwner = (known: Known, pointer: string): Text | undefined => {
  const pattern = patternOf(pointer)
  const part = headingOf(pattern)
  const service = /^\/services\/\d+/u.exec(pointer)?.[0]
  const item = pattern.endsWith("/*") ? nameOfItem(known, pointer) : undefined
  if (service !== undefined && pointer !== service)
    return joined(part ?? item, nameOfService(known.draft, service))
  if (service !== undefined) return nameOfService(known.draft, service)
  const account = /^\/accounts\/\d+/u.exec(pointer)?.[0]
  if (account !== undefined && pointer !== account) return joined(part ?? item, nameOfItem(known, account))
  return part ?? item
}

/** What a small page is called, with whose it is. */
export const titleOfStep = (known: Known, step: Step): Text =>
  joined(nameOfOwner(known, step.of), ownTitleOfStep(step))

/** The same as a heading: of a long name the beginning, so that what the page asks for is still read. */
export const headingOfStep = (known: Known, step: Step): Text => {
  const owner = nameOfOwner(known, step.of)
  const short = owner && { zh: clipped(owner.zh, ownerLettersMax), en: clipped(owner.en, ownerLettersMax) }
  return joined(short, ownTitleOfStep(step))
}

const ownerLettersMax = 40

/** The same beside other pages of the same thing. */
export const ownTitleOfStep = (step: Step): Text => {
  if (step.kind === "fields") return sectionWords[step.section]
  return step.list.field?.label ?? words.files
}

/** What a thing is called whose first page it is. */
export const titleOfThing = (known: Known, step: Step): Text =>
  step.kind === "list" ? titleOfStep(known, step) : (nameOfOwner(known, step.of) ?? ownTitleOfStep(step))

/** What a fact is called, with whose it is. */
export const nameOfFact = (known: Known, pointer: string): Text => {
  const pattern = patternOf(pointer)
  const label = known.fields.find((field) => field.pattern === pattern)?.label
  const part = headingOf(pattern) ?? partOf(pattern)
  if (label === undefined) {
    const service = /^\/services\/\d+(?=\/principal$)/u.exec(pointer)?.[0]
    const whole = part ?? nameOfPlace(known.draft, pointer)
    return service === undefined ? whole : joined(whole, nameOfService(known.draft, service))
  }
  if (part !== undefined) return { zh: `${part.zh}的${label.zh}`, en: `${label.en} of ${lower(part.en)}` }
  return label
}

const joined = (one: Text | undefined, other: Text): Text =>
  one === undefined ? other : { zh: `${one.zh} · ${other.zh}`, en: `${one.en} · ${other.en}` }

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
