import type { FooterView } from "@openbeian/core/footer"
import type { Text } from "@openbeian/core/text"
import { indent, styled, wrap } from "./page.ts"
import { row, type Sheet, say } from "./sheet.ts"
import { badge, type Mark } from "./verdicts.ts"

/** First what is to be pasted, on lines that are never broken; then where, why, and what was found. */
export const printFooter = (sheet: Sheet, footer: FooterView.Footer): ReadonlyArray<string> => [
  ...block(footer.text),
  ...block(footer.html),
  ...footer.parts.flatMap((part) => printPart(sheet, part)),
  ...(footer.findings.length === 0 ? [] : [""]),
  ...footer.findings.flatMap((finding) => printFinding(sheet, finding)),
  "",
  ...wrap(sheet, indent(0), [styled("dim", say(sheet, footer.advice))]),
]

/** Core has put each on one line without control characters. */
const block = (text: string): ReadonlyArray<string> => (text === "" ? [] : [...text.split("\n"), ""])

const printPart = (sheet: Sheet, part: FooterView.Part): ReadonlyArray<string> => [
  ...row(
    sheet,
    styled("bold", say(sheet, part.title)),
    [say(sheet, part.says), linked(sheet, part)],
    part.clauses,
  ),
  ...part.others.flatMap(({ says, text, clauses }) =>
    row(
      sheet,
      "",
      [styled("dim", `${say(sheet, beside)}${say(sheet, says)}${text === undefined ? "" : ` ${text}`}`)],
      clauses,
    ),
  ),
]

const beside: Text = { zh: "另：", en: "beside: " }

/** The link itself where no sentence names it. */
const linked = (sheet: Sheet, { part, says, link }: FooterView.Part): string =>
  part !== "link" || link === undefined || say(sheet, says).includes(link) ? "" : ` · ${link}`

const printFinding = (
  sheet: Sheet,
  { clauses, fix, message, severity, verdict }: FooterView.Finding,
): ReadonlyArray<string> =>
  row(
    sheet,
    badge(sheet, verdict === "Review" ? "review" : marks[severity]),
    [say(sheet, message), ` → ${say(sheet, fix)}`],
    clauses,
  )

const marks: Readonly<Record<FooterView.Finding["severity"], Mark>> = {
  block: "fail",
  warn: "warn",
  advice: "advice",
}
