import type { Report } from "@openbeian/core/check"
import { Level } from "@openbeian/core/provider"
import type { Text } from "@openbeian/core/text"
import { printDuties } from "./duties.ts"
import { printFindings, printPasses } from "./findings.ts"
import { othersTitle } from "./layers.ts"
import { printMaterials } from "./materials.ts"
import { printOrders } from "./orders.ts"
import { indent, type Span, styled, wrap } from "./page.ts"
import { printQuestions } from "./questions.ts"
import { printRegulations } from "./regulations.ts"
import { printRoutes } from "./routes.ts"
import { heading, row, type Sheet, say } from "./sheet.ts"
import { together } from "./together.ts"
import { printTypes } from "./types.ts"
import { badge } from "./verdicts.ts"

type Provider = Report.ProviderReport
type Lines = ReadonlyArray<string>

/** What `check` says to people: one provider after the other, what must be mended first. */
export const printReport = (sheet: Sheet, report: Report.Report): Lines => [
  ...report.providers.flatMap((provider) => [...printProvider(sheet, provider), ""]),
  ...printRegulations(sheet, report),
  ...wrap(sheet, indent(0), [styled("dim", `${report.today} · ${say(sheet, report.advice)}`)]),
]

const printProvider = (sheet: Sheet, provider: Provider): Lines => {
  const { findings, questions, services, changes } = provider
  const filed = [...services, ...changes]
  const own = findings.filter(({ layer }) => layer === "provider")
  const others = findings.filter(({ layer }) => layer !== "provider")
  return parted([
    [...printHead(sheet, provider), ...printTypes(sheet, provider), ...printOrders(sheet, provider)],
    printSaid(sheet, own, printQuestions(sheet, questions)),
    printOthers(sheet, others),
    printMaterials(
      sheet,
      together(sheet, filed, ({ materials }) => materials),
    ),
    printRoutes(
      sheet,
      together(
        sheet,
        filed.filter(({ routes }) => routes.length > 0),
        ({ routes }) => routes,
      ),
    ),
    [
      ...printDuties(
        sheet,
        together(sheet, services, ({ duties }) => duties),
      ),
      ...printEditions(sheet, provider),
    ],
  ])
}

type Findings = Provider["findings"]

/** What counts, the gravest first and the questions behind what must be mended; then what something else decides. */
const printSaid = (sheet: Sheet, findings: Findings, asked: Lines = []): Lines => {
  const counting = findings.filter(({ decidedBy }) => decidedBy === undefined)
  const failed = (severity: Findings[number]["severity"]) =>
    counting.filter((finding) => finding.verdict === "Fail" && finding.severity === severity)
  const open = counting.filter(({ verdict }) => verdict === "Review")
  const aside = findings.filter(
    ({ decidedBy, verdict }) => decidedBy !== undefined && (verdict === "Fail" || verdict === "Review"),
  )
  return [
    ...printFindings(sheet, "fail", failed("block")),
    ...asked,
    ...printFindings(sheet, "warn", failed("warn")),
    ...printFindings(sheet, "advice", failed("advice")),
    ...printFindings(sheet, "review", open),
    ...printFindings(sheet, "aside", aside),
    ...printPasses(sheet, counting),
  ]
}

const printOthers = (sheet: Sheet, findings: Findings): Lines => {
  const lines = printSaid(sheet, findings)
  return lines.length === 0 ? [] : [...heading(sheet, othersTitle), ...lines]
}

/** The name, the verdict in short, and a line across. */
const printHead = (sheet: Sheet, provider: Provider): Lines => {
  const { name, level, counts, isFreeOfBlocks, questions, healsOn } = provider
  const badges: ReadonlyArray<Span> = [
    isFreeOfBlocks ? verdict(sheet, questions.length) : badge(sheet, "fail", counts.block),
    ...(healsOn === undefined ? [] : [say(sheet, healing(healsOn))]),
    ...(questions.length === 0 ? [] : [badge(sheet, "unknown", questions.length)]),
    ...(counts.warn === 0 ? [] : [badge(sheet, "warn", counts.warn)]),
    ...(counts.advice === 0 ? [] : [badge(sheet, "advice", counts.advice)]),
    ...(counts.review === 0 ? [] : [badge(sheet, "review", counts.review)]),
  ]
  return [
    ...heading(sheet, name, ...levelOf(sheet, level), ...badges.flatMap((one) => ["  ", one])),
    ...wrap(sheet, indent(0), [styled("dim", "─".repeat(sheet.columns))]),
  ]
}

/** Who keeps what is said; not said where the maintainers do. */
const levelOf = (sheet: Sheet, level: Level.Level): ReadonlyArray<Span> =>
  level === "maintained" ? [] : ["  ", styled("dim", say(sheet, Level.levels[level]))]

/** Nothing found is no pass while something is unknown. */
const verdict = (sheet: Sheet, questions: number): Span =>
  questions === 0 ? styled("green", say(sheet, free)) : say(sheet, freeSoFar)

const healing = (day: string): Text => ({
  zh: `（不改则等到 ${day} 自行消除）`,
  en: `(gone by itself on ${day})`,
})

const free: Text = { zh: "✓ 没有必改项", en: "✓ nothing must be fixed" }
const freeSoFar: Text = { zh: "已知的部分没有必改项", en: "nothing must be fixed in what is known" }

/** Parts with an empty line between them. */
const parted = (parts: ReadonlyArray<Lines>): Lines =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ["", ...part]))

const printEditions = (sheet: Sheet, { editions }: Provider): Lines =>
  editions.flatMap(({ title, edition, publisher }) =>
    row(sheet, styled("dim", say(sheet, { zh: "依据", en: "Resting on" })), [
      styled("dim", [title, edition, publisher].map((text) => say(sheet, text)).join(" · ")),
    ]),
  )
