import { Check, Explain } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import type { Reason } from "../Plan.ts"
import type { Setting } from "../portfolio/numbers.ts"
import type { Seat } from "../portfolio/seats.ts"
import { reasonOf } from "./blocked.ts"
import { credentialsEnding, type EndingCredential } from "./credentials.ts"
import { thingOf } from "./thing.ts"

/** What ends too soon for an order: by the day on which it is handed in, or while it runs (订单期间失效). */
export interface Lapse extends Reason {
  /** What has to be renewed. */
  readonly thing: Text
  /** The day on which it ends, where that is known and not over. */
  readonly until: string | undefined
  readonly owner: "customer" | "broker"
}

/** The days of an order at the latest. */
export interface Until {
  readonly today: string
  readonly handedIn: string
  readonly ended: string
}

/**
 * What lapses: by the rules of the provider until the order is handed in; and credentials, domains and servers that end
 * before the order has, whatever the papers say of terms.
 */
export const lapsesOf = (
  held: Filing.Facts,
  plugin: Plugin.Plugin,
  { regulations }: Setting,
  before: ReadonlyArray<Evaluate.Finding>,
  used: { readonly own: ReadonlyArray<Seat>; readonly shared: ReadonlyArray<Seat> },
  days: Until,
): ReadonlyArray<Lapse> => {
  const { today, handedIn, ended } = days
  const after = handedIn === today ? [] : Check.judge(held, plugin, regulations, handedIn).counting
  const byRules = lapsedBetween(before, after).map((reason) => ({
    ...reason,
    thing: thingOf(held, reason),
    until: endOf(held, reason.facts ?? []),
    owner: "customer" as const,
  }))
  const told = new Set(byRules.flatMap(({ facts = [] }) => facts))
  const isSaid = ({ expiresOn }: Seat): boolean =>
    byRules.some(
      ({ facts = [], until }) => until === expiresOn && facts.some((fact) => fact.startsWith("/accounts/")),
    )
  const ownSeats = used.own.filter((seat) => !isSaid(seat)).flatMap((seat) => endedBy(seat, "customer", days))
  const unsaid = [
    ...untold(credentialsEnding(held, days), told),
    ...domainsEnding(held, days).filter(({ path }) => !told.has(path)),
    ...ownSeats,
    ...used.shared.flatMap((seat) => endedBy(seat, "broker", days)),
  ]
  if (unsaid.length === 0) return byRules
  const late = Check.judge(held, plugin, regulations, ended).counting
  const places = termsIn(held)
  return [
    ...byRules,
    ...unsaid.map((lapse) => ({ ...lapse, clauses: citedOf(late, places.get(lapse.path) ?? [lapse.path]) })),
  ]
}

/** The clauses of the rules that speak of these facts: those that they break once they have ended. */
const citedOf = (
  late: ReadonlyArray<Evaluate.Finding>,
  about: ReadonlyArray<string>,
): ReadonlyArray<string> => [
  ...new Set(
    late.flatMap(({ rule, facts = [] }) => (facts.some((fact) => about.includes(fact)) ? rule.cites : [])),
  ),
]

/** Each credential once, and none that a rule tells already, in whatever role. */
const untold = (all: ReadonlyArray<EndingCredential>, told: ReadonlySet<string>): ReadonlyArray<Lapse> => {
  const done = new Set(all.flatMap(({ number, lapse }) => (told.has(lapse.path) ? (number ?? []) : [])))
  return all.flatMap(({ number, lapse }) => {
    if (told.has(lapse.path) || (number !== undefined && done.has(number))) return []
    if (number !== undefined) done.add(number)
    return [lapse]
  })
}

/** Where the document has the terms of servers, by the path of what is told of them. */
const termsIn = ({ accounts = [] }: Filing.Facts): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(
    accounts.flatMap(({ servers = [], codes = [] }, a) =>
      [
        ...servers.map(({ id = "" }, n) => ({ id, at: `servers/${n}` })),
        ...codes.map(({ id = "" }, n) => ({ id, at: `codes/${n}/server` })),
      ].map(({ id, at }): [string, ReadonlyArray<string>] => [
        pathOf(id),
        [`/accounts/${a}/${at}/expiresOn`],
      ]),
    ),
  )

const pathOf = (id: string): string => `/accounts/${id}`

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

/** The first day on which one of these facts ends. */
const endOf = (held: Filing.Facts, facts: ReadonlyArray<string>): string | undefined =>
  facts
    .flatMap((pointer) => {
      const day = /\/(?:expiresOn|validUntil)$/u.test(pointer) ? valueAt(held, pointer) : undefined
      return typeof day === "string" ? [day] : []
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

/** Domains of the services, each once. */
const domainsEnding = (held: Filing.Facts, days: Until): ReadonlyArray<Lapse> => {
  const all = (held.services ?? []).flatMap(({ domains = [] }, n) =>
    domains.flatMap(({ name, expiresOn }, m) => {
      const path = `/services/${n}/domains/${m}/expiresOn`
      if (expiresOn === undefined || expiresOn >= days.ended) return []
      return [{ name: name ?? path, path, lapse: ending(expiresOn, days) }]
    }),
  )
  return [...Map.groupBy(all, ({ name }) => name).values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [
          {
            ...first.lapse,
            rule: "domain-ends",
            path: first.path,
            clauses: [],
            thing: thingOf(held, { path: first.path }),
            owner: "customer" as const,
          },
        ],
  )
}

const endedBy = (
  { id, isCode, expiresOn }: Seat,
  owner: Lapse["owner"],
  days: Until,
): ReadonlyArray<Lapse> => {
  if (expiresOn === undefined || expiresOn >= days.ended) return []
  const thing = isCode ? text(`授权码 ${id}`, `code ${id}`) : text(`服务器 ${id}`, `server ${id}`)
  return [
    {
      ...ending(expiresOn, days),
      rule: "server-ends",
      path: pathOf(id),
      clauses: [],
      thing,
      owner,
    },
  ]
}

/** What is said of a term that is too short. */
const ending = (
  until: string,
  { today, handedIn, ended }: Until,
): Pick<Lapse, "message" | "fix" | "until"> => {
  const fix = text(`到期前续费，至少到 ${ended}`, `renew it before it ends, until ${ended} at least`)
  if (until < today)
    return {
      message: text(`${until} 已经到期`, `its term was over on ${until}`),
      fix: text(`续费，至少到 ${ended}`, `renew it until ${ended} at least`),
      until: undefined,
    }
  const message =
    until < handedIn
      ? text(`${until} 到期，在提交之前`, `its term is over on ${until}, before the order is handed in`)
      : text(
          `${until} 到期，订单最迟 ${ended} 才结束`,
          `its term is over on ${until}, and the order may run until ${ended}`,
        )
  return { message, fix, until }
}
