import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { decidedMark, layerMark } from "./layers.ts"
import { row, type Sheet, say, whereabouts } from "./sheet.ts"
import { badge, type Mark } from "./verdicts.ts"

type Finding = Report.FindingView

/** What is so, where, what to do, and by which clause. */
export const printFindings = (
  sheet: Sheet,
  mark: Mark,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<string> =>
  findings.flatMap(({ clauses, decidedBy, fix, from, layer, message, path }) => {
    const wait = from === undefined ? nothing : waiting(from)
    return row(
      sheet,
      badge(sheet, mark),
      [
        ...layerMark(sheet, layer),
        say(sheet, message),
        ...whereabouts(sheet, path),
        ` → ${say(sheet, fix)}`,
        say(sheet, wait),
        ...decidedMark(sheet, decidedBy),
      ],
      clauses,
    )
  })

/** What passes is a number, with the first day on which it has to be looked at again. */
export const printPasses = (sheet: Sheet, findings: ReadonlyArray<Finding>): ReadonlyArray<string> => {
  const passes = findings.filter(({ verdict }) => verdict === "Pass")
  if (passes.length === 0) return []
  const [until] = passes.flatMap((finding) => finding.until ?? []).sort()
  const hold = until === undefined ? nothing : holding(until)
  const says = { zh: `另有 ${passes.length} 条符合${hold.zh}`, en: `${passes.length} more pass${hold.en}` }
  return row(sheet, badge(sheet, "pass"), [say(sheet, says)])
}

const nothing: Text = { zh: "", en: "" }
const waiting = (day: string): Text => ({ zh: `；不改则等到 ${day}`, en: `; or wait until ${day}` })
const holding = (day: string): Text => ({
  zh: `，最早的到 ${day} 为止`,
  en: `, the first of them until ${day}`,
})
