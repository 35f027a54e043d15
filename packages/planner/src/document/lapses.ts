import { Check, Explain } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import type { Reason } from "../Plan.ts"
import type { Setting } from "../portfolio/numbers.ts"
import type { Seat } from "../portfolio/seats.ts"
import { reasonOf } from "./blocked.ts"
import { credentialsEnding } from "./credentials.ts"
import { thingOf } from "./thing.ts"

/** What passes today and would block by the day on which an order is handed in at the latest (提交前失效). */
export interface Lapse extends Reason {
  /** What has to be renewed. */
  readonly thing: Text
  /** The day on which it ends, where it ends before the order. */
  readonly until: string | undefined
  readonly owner: "customer" | "broker"
}

/** What lapses until a day: by the rules of the provider, and servers that end whatever the papers say of terms. */
export const lapsesOf = (
  held: Filing.Facts,
  plugin: Plugin.Plugin,
  { regulations, today }: Setting,
  before: ReadonlyArray<Evaluate.Finding>,
  used: { readonly own: ReadonlyArray<Seat>; readonly shared: ReadonlyArray<Seat> },
  last: string,
): ReadonlyArray<Lapse> => {
  const credentials = credentialsEnding(held, today, last)
  if (last === today) return credentials
  const after = Check.judge(held, plugin, regulations, last).counting
  const byRules = lapsedBetween(before, after).map((reason) => ({
    ...reason,
    thing: thingOf(held, reason),
    until: endOf(held, reason.facts ?? [], last),
    owner: "customer" as const,
  }))
  const isSaid = ({ expiresOn }: Seat): boolean =>
    byRules.some(
      ({ facts = [], until }) => until === expiresOn && facts.some((fact) => fact.startsWith("/accounts/")),
    )
  const ended = [
    ...used.own.flatMap((seat) => (isSaid(seat) ? [] : endedBy(seat, "customer", last))),
    ...used.shared.flatMap((seat) => endedBy(seat, "broker", last)),
  ]
  const unsaid = credentials.filter(({ path }) => byRules.every(({ facts = [] }) => !facts.includes(path)))
  return [...byRules, ...unsaid, ...ended]
}

const lapsedBetween = (
  before: ReadonlyArray<Evaluate.Finding>,
  after: ReadonlyArray<Evaluate.Finding>,
): ReadonlyArray<Reason> => {
  const passing = new Set(
    before.flatMap(({ rule, at, verdict }) => (verdict._tag === "Pass" ? [`${rule.id} ${at}`] : [])),
  )
  return after.flatMap((finding) =>
    Explain.isBlock(finding) && passing.has(`${finding.rule.id} ${finding.at}`) ? reasonOf(finding) : [],
  )
}

/** The first day on which one of these facts ends, where that is before the order. */
const endOf = (held: Filing.Facts, facts: ReadonlyArray<string>, last: string): string | undefined =>
  facts
    .flatMap((pointer) => {
      const day = /\/(?:expiresOn|validUntil)$/u.test(pointer) ? valueAt(held, pointer) : undefined
      return typeof day === "string" && day < last ? [day] : []
    })
    .toSorted()[0]

const valueAt = (filing: Filing.Facts, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
      filing,
    )

const endedBy = (
  { id, isCode, expiresOn }: Seat,
  owner: Lapse["owner"],
  last: string,
): ReadonlyArray<Lapse> => {
  if (expiresOn === undefined || expiresOn >= last) return []
  const thing = isCode ? text(`授权码 ${id}`, `code ${id}`) : text(`服务器 ${id}`, `server ${id}`)
  return [
    {
      rule: "server-ends",
      path: `/accounts/${id}`,
      message: text(
        `${expiresOn} 到期，在提交之前`,
        `its term is over on ${expiresOn}, before the order is handed in`,
      ),
      fix: text(`到期前续费到 ${last} 以后`, `renew it beyond ${last} before it ends`),
      clauses: [],
      thing,
      until: expiresOn,
      owner,
    },
  ]
}
