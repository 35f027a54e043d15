import type { Text } from "@openbeian/core/text"
import type { Fault, Imported, Reading } from "@openbeian/portfolio"
import { hang, indent, type Page, styled, wrap } from "./page.ts"
import { counted } from "./planWords.ts"
import { listed, say } from "./sheet.ts"

/** What was found in a workbook (读入情况). */
export interface Found {
  readonly source: string
  readonly counts: { readonly customers: number; readonly services: number }
  readonly faults: ReadonlyArray<CellFault | LineFault>
  readonly readings: ReadonlyArray<Reading>
  /** How many more there are than are listed. */
  readonly unlisted: Pick<Imported["unlisted"], "faults" | "readings">
  readonly leftOut: ReadonlyArray<string>
  /** How many there are in all. Absent: those that are listed here or counted as unlisted. */
  readonly all?: Counts
}

/** How much of a workbook is to be mended, read in another spelling, and left out as an example (处数). */
export interface Counts {
  readonly faults: number
  readonly readings: number
  readonly examples: number
}

/** A cell that cannot be taken as it is, or cannot be right by the papers of its provider. */
export interface CellFault extends Omit<Fault, "code">, Cited {
  readonly code: Code
}

/** The same in a document, which has lines for its cells. */
export interface LineFault extends Line, Cited, Pick<Fault, "found" | "message" | "fix" | "effect"> {
  readonly code: Code
  readonly other?: Line
}
type Code = Fault["code"] | "quotaTaken"
interface Cited {
  /** What it is held against. Absent: the document alone. */
  readonly clauses?: ReadonlyArray<string>
}
interface Line {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Every cell that needs mending, by its name; then what was understood otherwise, and what was not read. */
export const printImported = (page: Page, found: Found): ReadonlyArray<string> => {
  const { counts, faults, leftOut, readings, source, unlisted } = found
  const all = found.all ?? countsOf(found)
  return [
    ...faults.flatMap((fault) => printFault(page, source, fault)),
    ...readings.flatMap((reading) => printReading(page, reading)),
    ...(unlisted.faults + unlisted.readings === 0
      ? []
      : wrap(page, indent(0), [styled("dim", say(page, notListed(unlisted)))])),
    ...(leftOut.length === 0
      ? []
      : wrap(page, indent(0), [styled("dim", say(page, notKept(listed(page, leftOut))))])),
    ...wrap(page, indent(0), [styled(all.faults === 0 ? "green" : "bold", say(page, summary(counts, all)))]),
  ]
}

/** A row of the example has no other spelling: it is left out. Nor has a provider that is taken for another one. */
export const countsOf = ({
  faults,
  readings,
  unlisted,
}: Pick<Found, "readings" | "unlisted"> & { readonly faults: ReadonlyArray<unknown> }): Counts => {
  const examples = readings.filter(({ why }) => why === "example").length
  const strangers = readings.filter(({ why }) => why === "stranger").length
  return {
    faults: faults.length + unlisted.faults,
    readings: readings.length - examples - strangers + unlisted.readings,
    examples,
  }
}

const printFault = (page: Page, source: string, fault: CellFault | LineFault): ReadonlyArray<string> => {
  const { message, fix, effect, clauses = [] } = fault
  const [place, heading] =
    "line" in fault
      ? [`${source}:${fault.line}:${fault.column}`, fault.path]
      : [`${source} ${fault.sheetName}!${fault.cell}`, fault.heading]
  return [
    ...wrap(page, hang(0, styled("red", "✗")), [
      styled("bold", place),
      ...(heading === "" ? [] : [" ", styled("cyan", heading)]),
      ` ${say(page, message)}`,
      styled("dim", say(page, effects[effect])),
    ]),
    ...wrap(page, hang(2, "→"), [
      say(page, fix),
      ...(clauses.length === 0 ? [] : [styled("dim", `  ${clauses.join(" ")}`)]),
    ]),
  ]
}

const printReading = (page: Page, { sheetName, cell, found, as, why }: Reading): ReadonlyArray<string> =>
  why === "example"
    ? []
    : wrap(page, hang(0, styled("blue", "i")), [
        styled("bold", `${sheetName}!${cell}`),
        ` ${say(page, readAs(found, as))}`,
      ])

const effects = {
  cellLeftOut: { zh: "（未读入这一格）", en: " (this cell was left out)" },
  rowLeftOut: { zh: "（未读入这一行）", en: " (this row was left out)" },
  columnLeftOut: { zh: "（未读入这一列）", en: " (this column was left out)" },
  sheetLeftOut: { zh: "（未读入这张表）", en: " (this sheet was left out)" },
  kept: { zh: "（已照写读入）", en: " (it was taken as it is)" },
} as const satisfies Record<Fault["effect"], Text>

const readAs = (found: string, as: string): Text =>
  found === ""
    ? { zh: `空白，读作“${as}”`, en: `blank, read as “${as}”` }
    : { zh: `“${found}”读作“${as}”`, en: `“${found}” is read as “${as}”` }

const notListed = ({ faults, readings }: Found["unlisted"]): Text => ({
  zh: `另有 ${faults} 处要改、${readings} 处换了写法，没有逐一列出`,
  en: `${faults} more to mend and ${readings} more read in another spelling are not listed`,
})

const notKept = (sheets: string): Text => ({
  zh: `不是客户组合的工作表，没有读：${sheets}`,
  en: `sheets that are none of a portfolio and were not read: ${sheets}`,
})

const summary = ({ customers, services }: Found["counts"], { faults, readings, examples }: Counts): Text => ({
  zh: `${customers} 个客户，${services} 个服务；要改 ${faults} 处，另有 ${readings} 处换了写法${examples === 0 ? "" : `；${examples} 行范例没有读入`}`,
  en: `${counted(customers, "customer")}, ${counted(services, "service")}; ${faults} to mend, ${readings} read in another spelling${examples === 0 ? "" : `; ${counted(examples, "example row")} left out`}`,
})
