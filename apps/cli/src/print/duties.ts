import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { decidedMark, layerMark } from "./layers.ts"
import { styled } from "./page.ts"
import { row, type Sheet, say } from "./sheet.ts"
import { printSpan } from "./spans.ts"
import type { Shared } from "./together.ts"

type Duty = Report.DutyView

/** What is to be done outside the orders, with its clock. */
export const printDuties = (sheet: Sheet, duties: ReadonlyArray<Shared<Duty>>): ReadonlyArray<string> =>
  order
    .flatMap((at) => duties.filter(({ said }) => said.at === at))
    .flatMap(({ said, of }) => {
      const { applies, at, title, within, clock, what, layer, decidedBy, clauses } = said
      const time = within === undefined ? [] : [printSpan(sheet, within)]
      const parts = [say(sheet, clock), ...time, say(sheet, what)]
      return row(
        sheet,
        say(sheet, moments[at]),
        [
          of,
          ...layerMark(sheet, layer),
          ...(applies === "unknown" ? ["? "] : []),
          styled("bold", say(sheet, title)),
          `  ${parts.join(" · ")}`,
          ...decidedMark(
            sheet,
            decidedBy,
            duties.map(({ said }) => said),
          ),
        ],
        clauses,
      )
    })

const order: ReadonlyArray<Duty["at"]> = ["before", "after"]

const moments = {
  before: { zh: "办前", en: "Before" },
  after: { zh: "办后", en: "After" },
} as const satisfies Record<Duty["at"], Text>
