import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { styled } from "./page.ts"
import { row, type Sheet, say } from "./sheet.ts"

type Regulations = Report.Report["regulations"]
type Lines = ReadonlyArray<string>

/** Of which province the demands were, and the papers behind what is printed; those behind what passes are a number. */
export const printRegulations = (sheet: Sheet, { regulations, providers, clauses }: Report.Report): Lines => {
  const { province, editions, checkedOn, notes } = regulations
  // Without a day nothing was gathered, and there is nothing to be said of it.
  if (checkedOn === "") return []
  const papers = new Set(
    providers.flatMap(shownIn).flatMap((id) => {
      const source = clauses[id]?.source
      return source === undefined ? [] : [keyOf(source)]
    }),
  )
  const named = editions.filter((edition) => papers.has(keyOf(edition)))
  const rest = editions.length - named.length
  return [
    ...faint(sheet, label, say(sheet, placeOf(province))),
    ...named.flatMap(({ title, edition, publisher }) =>
      faint(sheet, resting, [title, edition, publisher].map((text) => say(sheet, text)).join(" · ")),
    ),
    ...(rest === 0 ? [] : faint(sheet, resting, say(sheet, more(rest)))),
    ...notes.flatMap((note) => printNote(sheet, note)),
    ...(province === undefined || notes.length === 0
      ? []
      : faint(sheet, noted, say(sheet, seeProvince(province.code)))),
    "",
  ]
}

/** What the newest source says; it is advice and had no part in the check. The others are cited behind. */
const printNote = (sheet: Sheet, { label, differs, clauses }: Report.NoteView): Lines => {
  const newest = sheet.clauses[clauses[0] ?? ""]?.text
  return row(
    sheet,
    say(sheet, noted),
    [
      styled("bold", say(sheet, label)),
      ...(newest === undefined ? [] : [`  ${say(sheet, newest)}`]),
      ...(differs ? [" ", styled("magenta", say(sheet, differing))] : []),
    ],
    clauses,
  )
}

const faint = (sheet: Sheet, label: Text, words: string): Lines =>
  row(sheet, styled("dim", say(sheet, label)), [styled("dim", words)])

/** Providers may have papers of the same id. */
const keyOf = ({ id, title }: Pick<Regulations["editions"][number], "id" | "title">): string =>
  `${id} ${title.zh}`

/** The clauses of what is printed line by line. */
const shownIn = ({ findings, services, changes }: Report.ProviderReport): ReadonlyArray<string> => {
  const filed = [...services, ...changes]
  const seen = filed.flatMap(({ routes }) =>
    routes.flatMap(({ stages }) => stages.flatMap((stage) => stage.seen ?? [])),
  )
  return [
    ...findings.filter(({ verdict }) => verdict !== "Pass" && verdict !== "NotApplicable"),
    ...filed.flatMap(({ materials }) => materials.filter(({ wanted }) => wanted !== "no")),
    ...services.flatMap(({ duties }) => duties),
    ...seen,
  ].flatMap((part) => part.clauses)
}

const placeOf = (province: Regulations["province"]): Text => {
  if (province === undefined)
    return {
      zh: "主体的省份未知，各省的要求没有计入",
      en: "the province of the subject is not known; what provinces ask is not counted",
    }
  const { name, hasAdministration } = province
  return hasAdministration
    ? name
    : {
        zh: `${name.zh}没有受理备案的通信管理局`,
        en: `${name.en} has no communications administration that takes filings`,
      }
}

const label: Text = { zh: "省份", en: "Province" }
const resting: Text = { zh: "依据", en: "Resting on" }
const noted: Text = { zh: "提示", en: "Notes" }
const differing: Text = { zh: "（来源不一）", en: "(the sources differ)" }
const seeProvince = (code: string): Text => ({
  zh: `以上提示未参与检查；各来源见 openbeian province ${code}`,
  en: `these had no part in the check; for every source see openbeian province ${code}`,
})
const more = (papers: number): Text => ({
  zh: `另有 ${papers} 份文件，见 --format json`,
  en: `${papers} more papers, see --format json`,
})
