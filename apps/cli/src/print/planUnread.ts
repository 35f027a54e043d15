import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { hang, indent, styled, wrap } from "./page.ts"
import { type Sheet, say } from "./sheet.ts"

/** What of the workbook a plan is made without, the first of many. */
export const printUnread = (
  sheet: Sheet,
  { unread }: Plan.Plan,
  nameOf: (customer: string) => string,
): ReadonlyArray<string> => [
  ...unread
    .slice(0, shown)
    .flatMap(({ sheet: name, cell, customer, message, lost }) =>
      wrap(sheet, hang(2, styled("red", "✗")), [
        styled("bold", `${name}!${cell}`),
        `${customer === undefined ? "" : ` ${nameOf(customer)} ·`} ${say(sheet, message)}`,
        styled("dim", say(sheet, leftOut[lost])),
      ]),
    ),
  ...(unread.length <= shown
    ? []
    : wrap(sheet, indent(4), [styled("dim", say(sheet, more(unread.length - shown)))])),
]

const shown = 20

const leftOut = {
  cell: { zh: "（没有算进这一格）", en: " (the plan is made without this cell)" },
  row: { zh: "（没有算进这一行）", en: " (the plan is made without this row)" },
  column: { zh: "（没有算进这一列）", en: " (the plan is made without this column)" },
  sheet: { zh: "（没有算进这张表）", en: " (the plan is made without this sheet)" },
} as const satisfies Record<Plan.UnreadCell["lost"], Text>

const more = (left: number): Text => ({
  zh: `另有 ${left} 处；openbeian portfolio check 列出全部`,
  en: `${left} more; openbeian portfolio check lists all of them`,
})
