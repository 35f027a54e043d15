import { nearest } from "../document/nearest.ts"
import type { Facts } from "../filing/Filing.ts"
import type { Portfolio } from "../filing/Portfolio.ts"
import { isNamed, type Plugin } from "../provider/Plugin.ts"
import * as Name from "../text/Name.ts"
import { fill, type Text, text } from "../text/Text.ts"

/** A provider that a portfolio names and that is not installed: another one, or a name written otherwise (未安装的接入商). */
export interface Stranger {
  readonly found: string
  /** The installed one that was probably meant. Absent: nobody can say. */
  readonly meant?: Plugin
  /** Id of the customer; absent: the broker's own. */
  readonly customer: string | undefined
  /** What it is named for: an account, or access that a record has or is to lose. */
  readonly names: "account" | "access"
  /** JSON Pointer into the portfolio. */
  readonly at: string
}

/** Every place that names one. */
export const within = (
  { accounts = [], filings }: Portfolio,
  plugins: ReadonlyArray<Plugin>,
): ReadonlyArray<Stranger> => {
  const all: ReadonlyArray<Place> = [
    ...filings.flatMap(({ customer, ...facts }, n) => placesIn(facts, customer, `/filings/${n}`)),
    ...placesIn({ accounts }, undefined, ""),
  ]
  const strange = [...Map.groupBy(all, ({ found }) => found)].flatMap(([found, places]) => {
    if (found === "" || isOther(found) || plugins.some((plugin) => isNamed(plugin, found))) return []
    const meant = meantBy(found, plugins)
    return places.map((place): Stranger => (meant === undefined ? place : { ...place, meant }))
  })
  const toldAt = new Map(strange.map((stranger) => [stranger.at, stranger]))
  return all.flatMap(({ at }) => toldAt.get(at) ?? [])
}

/** Whether no provider is named at all, but some other one: what a reading says is not told again. */
const isOther = (found: string): boolean =>
  [other.zh, other.en, "elsewhere", "其他"].some((word) => Name.isSame(word, found))

/** How a provider is called that is none of the installed. */
export const other = text("其他接入商", "another provider")

/** The installed provider that a name which none of them has probably means: its id or a name is near. */
export const meantBy = (written: string, plugins: ReadonlyArray<Plugin>): Plugin | undefined => {
  const called = new Map(
    plugins.flatMap((plugin) =>
      [plugin.id, plugin.name.zh, plugin.name.en].map((name) => [name, plugin] as const),
    ),
  )
  return called.get(nearest(written, [...called.keys()]) ?? "")
}

/** The question after the one that was meant, to stand before what is to be done; nothing where nobody can say. */
export const guess = (meant: Plugin | undefined): Text =>
  meant === undefined ? text("", "") : fill(question, { meant: meant.name })

const question = text("是不是“{meant}”？", 'did you mean "{meant}"? ')

/** What is said where one is meant that is installed. */
export const sentences = {
  message: text("没有安装叫“{found}”的接入商", 'no provider called "{found}" is installed'),
  fix: text(
    "{guess}改正名称；确是别的接入商就照写",
    "{guess}correct the name; leave it as it is where another provider is meant",
  ),
} as const

type Place = Omit<Stranger, "meant">

const placesIn = (
  { accounts = [], register = {}, changes = [] }: Facts,
  customer: string | undefined,
  at: string,
): ReadonlyArray<Place> => {
  const accessIn = (access: ReadonlyArray<string> = [], path: string): ReadonlyArray<Place> =>
    access.map((found, n) => ({ found, customer, names: "access", at: `${at}${path}/${n}` }))
  return [
    ...accounts.map(
      ({ provider }, n): Place => ({
        found: provider,
        customer,
        names: "account",
        at: `${at}/accounts/${n}/provider`,
      }),
    ),
    ...accessIn(register.subject?.access, "/register/subject/access"),
    ...(register.services ?? []).flatMap(({ access }, n) =>
      accessIn(access, `/register/services/${n}/access`),
    ),
    ...changes.flatMap(
      (change, n): ReadonlyArray<Place> =>
        change.kind === "cancelAccess" && change.provider !== undefined
          ? [{ found: change.provider, customer, names: "access", at: `${at}/changes/${n}/provider` }]
          : [],
    ),
  ]
}
