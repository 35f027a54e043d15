import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { fill, text } from "@openbeian/core/text"
import type { Setting } from "../portfolio/numbers.ts"
import type { Seat } from "../portfolio/seats.ts"
import type { Shared } from "../portfolio/shared.ts"
import { credentialsEnding, type EndingCredential } from "./credentials.ts"
import { citedOf, dayOf, endedBy, ending, type Lapse, type Until } from "./Lapse.ts"
import { type Found, lapsingByRules } from "./lapsingByRules.ts"
import { lentTooShort } from "./lentTooShort.ts"
import { isBeforeOrder } from "./moveSteps.ts"
import type { Move } from "./moves.ts"
import { keyOfDomain, lastingServer, pathOf, termsIn } from "./terms.ts"
import { thingOf } from "./thing.ts"

/**
 * What lapses: by the rules of the provider until the order is handed in, or already where a renewal mends a server; and
 * credentials, domains and servers that end before the order has, whatever the papers say of terms.
 */
export const lapsesOf = (
  held: Filing.Facts,
  plugin: Plugin.Plugin,
  { regulations }: Setting,
  found: Found,
  used: { readonly own: ReadonlyArray<Seat>; readonly shared: ReadonlyArray<Shared> },
  days: Until,
): ReadonlyArray<Lapse> => {
  const { ended } = days
  const judgeOn = (facts: Filing.Facts, day: string) => Check.judge(facts, plugin, regulations, day)
  const byRules = lapsingByRules(held, plugin, { judgeOn, used: used.own, found, days })
  const told = new Set(byRules.flatMap(({ facts = [] }) => facts))
  const isSaid = (lapse: Lapse): boolean =>
    lapse.key !== undefined && byRules.some(({ key }) => key === lapse.key)
  const ownSeats = used.own.flatMap((seat) => endedBy(seat, plugin, "customer", days))
  const unsaid = [
    ...untold(credentialsEnding(held, days), told),
    ...domainsEnding(held, days).filter(({ path }) => !told.has(path)),
    ...ownSeats.filter((lapse) => !isSaid(lapse)),
  ]
  const lent = used.shared.flatMap((each) => lentTooShort(each, held, { judgeOn, days }))
  if (unsaid.length === 0) return [...byRules, ...lent]
  const late = judgeOn(held, ended).counting
  const places = termsIn(held, plugin)
  return [
    ...byRules,
    ...lent,
    ...unsaid.map((lapse) => ({ ...lapse, clauses: citedOf(late, places.get(lapse.path) ?? [lapse.path]) })),
  ]
}

/** Each credential once, and none that a rule tells already, in whatever role. */
const untold = (all: ReadonlyArray<EndingCredential>, told: ReadonlySet<string>): ReadonlyArray<Lapse> => {
  const done = new Set(all.flatMap(({ number, lapse }) => (told.has(lapse.path) ? (number ?? []) : [])))
  return all.flatMap(({ number, lapse }) => {
    if (told.has(lapse.path) || (number !== undefined && done.has(number))) return []
    if (number !== undefined) done.add(number)
    return [lapse]
  })
}

/** Domains of the services, each once. */
const domainsEnding = (held: Filing.Facts, days: Until): ReadonlyArray<Lapse> => {
  const all = (held.services ?? []).flatMap(({ domains = [] }, n) =>
    domains.flatMap(({ name, expiresOn }, m) => {
      const path = `/services/${n}/domains/${m}/expiresOn`
      if (expiresOn === undefined || expiresOn >= days.ended) return []
      const key = name === undefined ? undefined : keyOfDomain(name)
      return [
        { name: name ?? path, path, lapse: { ...ending({ until: expiresOn, isCounted: false }, days), key } },
      ]
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

/** Servers that services leave after the approval, and that end before it (迁移前到期的服务器). */
export const leftTooSoon = (
  moves: ReadonlyArray<Move>,
  today: string,
  approved: string,
): ReadonlyArray<Lapse> =>
  moves.flatMap((move) => {
    const { server, provider, plugin, owner, term } = move.from
    // What is over already carries nothing that a renewal would keep.
    if (isBeforeOrder(move) || term === undefined || term.until < today || term.until >= approved) return []
    return [
      {
        ...ending(term, { today, handedIn: today, ended: approved }),
        ...lastingServer(provider, server, undefined, plugin?.name ?? text(provider, provider)),
        message: fill(endsBeforeItIsLeft, { on: dayOf(term), approved }),
        rule: "left-server-ends",
        path: pathOf(`${provider}/${server}`),
        clauses: [],
        owner,
      },
    ]
  })

const endsBeforeItIsLeft = text(
  "{on} 到期，服务要等通过以后才迁走，最迟 {approved}",
  "its term is over on {on}, and the services leave it after the approval, which may be on {approved}",
)
