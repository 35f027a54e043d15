import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { type Sheet, say } from "./sheet.ts"

type Span = NonNullable<Report.DutyView["within"]>

/** A range of time in words: 1–2 个工作日, up to 20 working days. */
export const printSpan = (sheet: Sheet, { from, to, unit }: Span): string => {
  const figures = from === to ? `${to}` : `${from}–${to}`
  const many = to === 1 ? singular[unit] : units[unit].en
  return say(
    sheet,
    from === 0
      ? { zh: `至多 ${to} ${units[unit].zh}`, en: `up to ${to} ${many}` }
      : { zh: `${figures} ${units[unit].zh}`, en: `${figures} ${many}` },
  )
}

/** From the earliest day to the latest. */
export const printDays = ({
  earliest,
  latest,
}: {
  readonly earliest: string
  readonly latest: string
}): string => (earliest === latest ? earliest : `${earliest} – ${latest}`)

/** The likely day, where somebody has seen how long it takes. */
export const likelyOf = ({
  likely,
  earliest,
  latest,
}: {
  readonly likely?: string
  readonly earliest: string
  readonly latest: string
}): Text =>
  likely === undefined || earliest === latest
    ? { zh: "", en: "" }
    : { zh: `，大致 ${likely}`, en: `, likely ${likely}` }

const units = {
  workingDays: { zh: "个工作日", en: "working days" },
  days: { zh: "天", en: "days" },
  hours: { zh: "小时", en: "hours" },
} as const

const singular = { workingDays: "working day", days: "day", hours: "hour" } as const
