import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { fill, type Text, text } from "@openbeian/core/text"
import type { Reason } from "../Plan.ts"
import type { Seat, Term } from "../portfolio/seats.ts"
import { reissued } from "./credentials.ts"
import { lastingServer, pathOf } from "./terms.ts"

/** What ends too soon for an order: by the day on which it is handed in, or while it runs (订单期间失效). */
export interface Lapse extends Omit<Reason, "fix"> {
  /** What has to be renewed. */
  readonly thing: Text
  /** By which it is one thing, wherever it is told. Absent: it is what stands at its path. */
  readonly key: string | undefined
  /** The day on which it ends, where that is known and not over. */
  readonly until: string | undefined
  /** The day until which it has to hold at least. Absent: only the rule says what is to be done. */
  readonly least: string | undefined
  readonly mend: Mend
  readonly owner: "customer" | "broker"
}

/** What is done about it, by the day until which it has to hold then. */
type Mend = (least: string) => Text

/** The days of an order at the latest. */
export interface Until {
  readonly today: string
  readonly handedIn: string
  readonly ended: string
}

export const endedBy = (
  { id, server, isCode, term }: Seat,
  plugin: Plugin.Plugin,
  owner: Lapse["owner"],
  days: Until,
): ReadonlyArray<Lapse> => {
  if (term === undefined || term.until >= days.ended) return []
  return [
    {
      ...ending(term, days),
      ...lastingServer(
        plugin.id,
        server,
        isCode ? id : undefined,
        owner === "broker" ? plugin.name : undefined,
      ),
      rule: "server-ends",
      path: pathOf(server ?? id),
      clauses: [],
      owner,
    },
  ]
}

/** The clauses of the rules that speak of these facts: those that they break once they have ended. */
export const citedOf = (
  late: ReadonlyArray<Evaluate.Finding>,
  about: ReadonlyArray<string>,
): ReadonlyArray<string> => [
  ...new Set(
    late.flatMap(({ rule, facts = [] }) => (facts.some((fact) => about.includes(fact)) ? rule.cites : [])),
  ),
]

/** What is said of a term that is too short. */
export const ending = (term: Term, days: Until): Pick<Lapse, "message" | "mend" | "until" | "least"> => {
  const { until } = term
  const isOver = until < days.today
  return {
    message: messageOf(term, days),
    mend: mendOf("", isOver),
    until: isOver ? undefined : until,
    least: days.ended,
  }
}

export const messageOf = (term: Term, { today, handedIn, ended }: Until): Text => {
  const { until } = term
  return fill(until < today ? over : until < handedIn ? overBefore : overWithin, { on: dayOf(term), ended })
}

const over = text("{on} 已经到期", "its term was over on {on}")
const overBefore = text("{on} 到期，在提交之前", "its term is over on {on}, before the order is handed in")
const overWithin = text(
  "{on} 到期，订单最迟 {ended} 才结束",
  "its term is over on {on}, and the order may run until {ended}",
)

/** The last day, with how it is known where nobody has given it. */
export const dayOf = ({ until, isCounted }: Term): Text =>
  isCounted
    ? text(`${until}（按购买日和已购月数计）`, `${until} (by the day of purchase and the months bought)`)
    : text(until, until)

/** A credential is issued anew; all else is renewed. */
export const mendOf = (pointer: string, isOver: boolean): Mend => {
  if (pointer.endsWith("/validUntil")) return reissued
  return isOver
    ? (least) => text(`续费，至少到 ${least}`, `renew it until ${least} at least`)
    : (least) => text(`到期前续费，至少到 ${least}`, `renew it before it ends, until ${least} at least`)
}
