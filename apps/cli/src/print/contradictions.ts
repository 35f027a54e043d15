import { Conflicts, type Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { hang, styled, wrap } from "./page.ts"
import { chip, heading, type Sheet, say } from "./sheet.ts"
import { shape } from "./verdicts.ts"

type Lines = ReadonlyArray<string>

/** The contradictions behind what has to be mended or is unclear: there the other clause would have it otherwise. */
export const printContradictions = (sheet: Sheet, findings: ReadonlyArray<Report.FindingView>): Lines => {
  const all = Conflicts.behind(findings, sheet.clauses)
  return all.length === 0
    ? []
    : [...heading(sheet, title), ...all.flatMap((one) => printContradiction(sheet, one, 0))]
}

/** Both clauses, the one that is followed marked, and why. */
export const printContradiction = (
  sheet: Sheet,
  { between, ruling, why, on }: Conflicts.Contradiction,
  left: number,
): Lines => [
  ...between.flatMap(({ id, text }) =>
    wrap(sheet, hang(left, ruling === id ? shape("pass") : "•"), [say(sheet, text), ...chip(sheet, [id])]),
  ),
  ...wrap(sheet, hang(left, ruling === "review" ? shape("review") : "→"), [
    say(sheet, ruling === "review" ? open : followed(ruling)),
    say(sheet, why),
    styled("dim", ` (${on})`),
  ]),
]

const title: Text = {
  zh: "背后自相矛盾的文件，与我们的取舍",
  en: "Papers behind this that contradict themselves, and what we follow",
}
const open: Text = { zh: "存疑，由人核实：", en: "open, a person decides: " }
const followed = (id: string): Text => ({ zh: `取 ${id}：`, en: `we follow ${id}: ` })
