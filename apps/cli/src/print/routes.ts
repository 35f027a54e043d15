import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { type Span, styled } from "./page.ts"
import { listed, ordinal, row, type Sheet, say } from "./sheet.ts"
import { likelyOf, printDays, printSpan } from "./spans.ts"
import type { Shared } from "./together.ts"
import { badge } from "./verdicts.ts"

type Route = Report.RouteView
type Stage = Report.StageView
type Ends = NonNullable<Route["ends"]>
type Lines = ReadonlyArray<string>

/** The way of verification with its stages and dates; ways that are still open are named only. */
export const printRoutes = (sheet: Sheet, routes: ReadonlyArray<Shared<Route>>): Lines => [
  ...routes.filter(({ said }) => said.applies === "yes").flatMap((route) => printRoute(sheet, route)),
  ...routes.filter(({ said }) => said.applies === "unknown").flatMap((route) => printOpen(sheet, route)),
]

const printRoute = (sheet: Sheet, { said, of }: Shared<Route>): Lines => {
  const { clauses, ends, stages, words } = said
  const along = stages.filter(({ stage }) => !aside.has(stage))
  return [
    ...row(sheet, say(sheet, label), [of, styled("bold", say(sheet, words)), ending(sheet, ends)], clauses),
    ...along.flatMap((stage, index) => printStage(sheet, stage, index + 1, stages)),
  ]
}

const printOpen = (sheet: Sheet, { said, of }: Shared<Route>): Lines => {
  const { asks, clauses, ends, words } = said
  const question: ReadonlyArray<Span> = asks === undefined ? [] : [" ", styled("cyan", asks)]
  const spans = [
    of,
    `${say(sheet, label)} `,
    styled("bold", say(sheet, words)),
    ending(sheet, ends),
    ...question,
  ]
  return row(sheet, badge(sheet, "unknown"), spans, clauses)
}

const printStage = (sheet: Sheet, stage: Stage, number: number, all: ReadonlyArray<Stage>): Lines => {
  const { actor, clauses, deadline, ends, seen, takes, words } = stage
  const missed = all.find((other) => other.stage === deadline?.missed)
  const parts = [
    say(sheet, actors[actor]),
    ...(takes === undefined ? [] : [printSpan(sheet, takes)]),
    ...(seen === undefined ? [] : [say(sheet, estimate(seen))]),
    ...(ends === undefined ? [] : [`${printDays(ends)}${say(sheet, likelyOf(ends))}`]),
    ...(deadline === undefined ? [] : [say(sheet, late(deadline.hours, missed?.words))]),
  ]
  const spans = [say(sheet, words), styled("cyan", `  ${parts.join(" · ")}`)]
  return row(sheet, ordinal(sheet, number), spans, [...clauses, ...(seen?.clauses ?? [])])
}

/** Stages that nobody plans to come to. */
const aside: ReadonlySet<string> = new Set(["changesRequested", "rejected", "withdrawn"])

const ending = (sheet: Sheet, ends: Ends | undefined): string => {
  if (ends === undefined) return ""
  const left = listed(
    sheet,
    ends.leavesOut.map((words) => say(sheet, words)),
  )
  const notes = [
    ...(ends.isEstimated ? [say(sheet, estimated)] : []),
    ...(left === "" ? [] : [say(sheet, without(left))]),
  ]
  const note = notes.length === 0 ? "" : ` (${notes.join(say(sheet, semicolon))})`
  return `  ${say(sheet, expected(printDays(ends), likelyOf(ends)))}${note}`
}

const semicolon: Text = { zh: "；", en: "; " }
const expected = (days: string, likely: Text): Text => ({
  zh: `检查当天提交，预计 ${days} 办结${likely.zh}`,
  en: `handed in on the day of the check it ends ${days}${likely.en}`,
})
const estimated: Text = {
  zh: "放假安排尚未公布，只计周末和法定节假日",
  en: "holidays not announced yet, weekends and statutory days only",
}
const without = (left: string): Text => ({
  zh: `未计文件没写时长的：${left}`,
  en: `without ${left}, whose length the papers leave out`,
})
/** What somebody has seen stands beside the window of the papers; the likely day is made of it. */
const estimate = ({ from, to }: NonNullable<Stage["seen"]>): Text => {
  const days = from === to ? `${to}` : `${from}–${to}`
  return { zh: `经验 ${days} 天`, en: `seen to take ${days} days` }
}
const late = (hours: number, missed: Text | undefined): Text => ({
  zh: `须在 ${inWords(hours).zh}内${missed === undefined ? "" : `，否则${missed.zh}`}`,
  en: `within ${inWords(hours).en}${missed === undefined ? "" : `, or else: ${missed.en}`}`,
})
/** Hours as the papers count them: up to two days as hours. */
const inWords = (hours: number): Text =>
  hours > 48 && hours % 24 === 0
    ? { zh: `${hours / 24} 天`, en: `${hours / 24} days` }
    : { zh: `${hours} 小时`, en: `${hours} hours` }

const actors = {
  applicant: { zh: "主办者", en: "applicant" },
  provider: { zh: "云服务商", en: "provider" },
  administration: { zh: "管局", en: "administration" },
} as const satisfies Record<Stage["actor"], Text>

const label: Text = { zh: "流程", en: "Route" }
