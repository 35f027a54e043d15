import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Setting } from "../portfolio/numbers.ts"
import type { Seat } from "../portfolio/seats.ts"
import type { Shared } from "../portfolio/shared.ts"
import { credentialsEnding, type EndingCredential } from "./credentials.ts"
import { citedOf, endedBy, ending, type Lapse, type Until } from "./Lapse.ts"
import { type Found, lapsingByRules } from "./lapsingByRules.ts"
import { lentTooShort } from "./lentTooShort.ts"
import { keyOfDomain, termsIn } from "./terms.ts"
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
