import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { styled } from "./page.ts"
import { listed, row, type Sheet, say } from "./sheet.ts"
import { patternOf } from "./together.ts"
import { badge, shape } from "./verdicts.ts"

type Question = Report.QuestionView

/** So many fit on a screen; the JSON has them all. */
const shownMax = 5

/** Facts worth asking for, in the order in which asking settles most; the same fact of several things is one line. */
export const printQuestions = (sheet: Sheet, questions: ReadonlyArray<Question>): ReadonlyArray<string> => {
  const groups = [...Map.groupBy(questions, ({ asks }) => patternOf(asks))]
  const rest = groups.slice(shownMax).flatMap(([, group]) => group).length
  const more = { zh: `另有 ${rest} 问，见 --format json`, en: `${rest} more questions, see --format json` }
  return [
    ...groups.slice(0, shownMax).flatMap(([pattern, group]) => printGroup(sheet, pattern, group)),
    ...(rest > 0 ? row(sheet, shape("unknown"), [say(sheet, more)]) : []),
  ]
}

const printGroup = (sheet: Sheet, pattern: string, group: ReadonlyArray<Question>): ReadonlyArray<string> => {
  const [first] = group
  if (first === undefined) return []
  const owners = listed(
    sheet,
    [...new Set(group.map(({ of }) => say(sheet, of)))].filter((name) => name !== ""),
  )
  const settles = sum(group.map((question) => question.settles))
  const blocks = sum(group.map((question) => question.blocks))
  const hint = hintOf(sheet, first.answer)
  return row(
    sheet,
    badge(sheet, "unknown"),
    [
      owners === "" ? "" : say(sheet, asked(owners)),
      styled("bold", say(sheet, first.text)),
      hint === "" ? "" : ` (${hint})`,
      ` ${say(sheet, weight(settles, blocks))} `,
      styled("cyan", group.length === 1 ? first.asks : pattern),
    ],
    [...new Set(group.flatMap(({ clauses }) => clauses))],
  )
}

const asked = (owners: string): Text => ({ zh: `${owners}：`, en: `${owners}: ` })

const weight = (settles: number, blocks: number): Text => ({
  zh: `可定 ${settles} 条${blocks > 0 ? `，其中 ${blocks} 条可能必改` : ""}`,
  en: `settles ${settles}${blocks > 0 ? `, ${blocks} of which may block` : ""}`,
})

/** Longer lists are in what `init` prints. */
const choicesMax = 5

const hintOf = (sheet: Sheet, { choices = [], type }: Question["answer"]): string =>
  choices.length === 0 || choices.length > choicesMax
    ? say(sheet, hints[type])
    : choices.map(({ value, label }) => `${value} ${say(sheet, label)}`).join(" | ")

const hints = {
  text: { zh: "", en: "" },
  day: { zh: "日期", en: "day" },
  boolean: { zh: "是 或 否", en: "yes or no" },
  integer: { zh: "整数", en: "whole number" },
  choice: { zh: "选一项", en: "one of a list" },
  list: { zh: "列表，没有则写 []", en: "list, [] for none" },
} as const satisfies Record<Question["answer"]["type"], Text>

const sum = (figures: ReadonlyArray<number>): number => figures.reduce((total, figure) => total + figure, 0)
