import { Level, type Plugin } from "@openbeian/core/provider"
import type { Hole, Law } from "@openbeian/testkit/laws"
import { hang, indent, type Page, styled, wrap } from "./page.ts"
import { say } from "./sheet.ts"
import { shape } from "./verdicts.ts"

/** A law with what is not so. */
export interface Held {
  readonly law: Law
  readonly faults: ReadonlyArray<string>
  /** The law could not be asked: the value is not of the shape of a plugin. */
  readonly isBroken: boolean
}

/** Every law with its faults, and then what is empty. */
export const printLaws = (
  page: Page,
  plugin: Plugin.Plugin,
  held: ReadonlyArray<Held>,
  empty: ReadonlyArray<Hole>,
): ReadonlyArray<string> => {
  const broken = held.filter(({ faults }) => faults.length > 0).length
  return [
    ...wrap(page, indent(0), [styled("bold", String(plugin.id)), `  ${levelOf(page, plugin)}`]),
    ...held.flatMap(({ law, faults }) => [
      ...wrap(page, hang(0, shape(faults.length === 0 ? "pass" : "fail")), [
        say(page, { zh: law.zh, en: law.name }),
      ]),
      ...faults.slice(0, faultsMax).flatMap((fault) => wrap(page, hang(2, "•"), [fault])),
      ...(faults.length > faultsMax
        ? wrap(page, indent(4), [styled("dim", say(page, more(faults.length - faultsMax)))])
        : []),
    ]),
    "",
    ...wrap(page, indent(0), [styled("bold", say(page, counted(held.length, broken)))]),
    ...(empty.length === 0 ? [] : ["", ...printHoles(page, plugin, empty)]),
  ]
}

/** More of one kind tell nothing new; all are in the JSON. */
const faultsMax = 5

const printHoles = (
  page: Page,
  { level }: Plugin.Plugin,
  empty: ReadonlyArray<Hole>,
): ReadonlyArray<string> => [
  ...wrap(page, indent(0), [
    styled("bold", say(page, level === "draft" ? toWrite : silent)),
    `  ${empty.length}`,
  ]),
  ...[...Map.groupBy(empty, ({ at }) => partOf(at))].flatMap(([part, holes]) =>
    wrap(page, hang(0, shape("unknown")), [
      styled("bold", part),
      "  ",
      holes.map(({ at, what }) => `${say(page, what)}${isTodo(at) ? ` ${at}` : ""}`).join(" · "),
    ]),
  ),
]

/** Of `/limits/quotaPerCode` the first part. */
const partOf = (at: string): string => at.split("/")[1] ?? at
const isTodo = (at: string): boolean => at.startsWith("/book/")

const levelOf = (page: Page, { level }: Plugin.Plugin): string =>
  Object.hasOwn(Level.levels, level) ? say(page, Level.levels[level]) : String(level)

const counted = (all: number, broken: number) =>
  broken === 0
    ? { zh: `${all} 条准则全部遵守`, en: `all ${all} laws are kept` }
    : { zh: `${all} 条准则，违反 ${broken} 条`, en: `${all} laws, ${broken} broken` }
const more = (count: number) => ({
  zh: `另有 ${count} 处，见 --format json`,
  en: `${count} more, see --format json`,
})
const toWrite = { zh: "还空着", en: "Still empty" }
const silent = { zh: "文件未载", en: "Of which the papers do not speak" }
