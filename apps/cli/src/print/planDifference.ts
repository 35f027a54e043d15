import type { Text } from "@openbeian/core/text"
import type { PlanDiff } from "@openbeian/planner"
import { hang, indent, type Span, styled, wrap } from "./page.ts"
import { heading, type Sheet, say } from "./sheet.ts"

/** What sets two plans apart, in sentences; one where nothing does. */
export const printDifference = (
  sheet: Sheet,
  { text, services, assumptions }: PlanDiff.PlanDiff,
): ReadonlyArray<string> => {
  // The sentences end with one for each service, in the order of the services.
  const figures = text.length - services.length
  const lines = [
    ...text.flatMap((one, index) => [
      ...point(sheet, "•", one),
      ...(services[index - figures]?.after?.reasons ?? []).flatMap((reason) => inner(sheet, reason)),
    ]),
    ...assumptions.added.flatMap((one) => point(sheet, styled("green", "+"), one.text)),
    ...assumptions.removed.flatMap((one) => point(sheet, styled("red", "-"), one.text)),
  ]
  return lines.length === 0
    ? wrap(sheet, indent(0), [say(sheet, same)])
    : [...heading(sheet, title), ...lines]
}

const point = (sheet: Sheet, mark: Span, text: Text) => wrap(sheet, hang(2, mark), [say(sheet, text)])
const inner = (sheet: Sheet, text: Text) => wrap(sheet, indent(4), [styled("dim", say(sheet, text))])

const title: Text = { zh: "计划的变化", en: "What changes in the plan" }
const same: Text = { zh: "计划没有变化", en: "the plan stays as it is" }
