import * as DomainName from "../domain/DomainName.ts"
import type { Account, Server, Service } from "./Filing.ts"
import { nameAs } from "./nameAs.ts"
import type { Portfolio } from "./Portfolio.ts"

/** A last day as it is written at one of the places of a thing (到期日). */
export interface Written {
  /** JSON Pointer into the portfolio. */
  readonly at: string
  readonly day: string
}

/**
 * The days on which one registered domain or one server of a customer ends, where they are not all the same
 * (同一对象的到期日不一): a registration has one end, at whichever of its names it is written. A domain that two customers list
 * is told as such.
 */
export const differing = ({ filings, accounts = [] }: Portfolio): ReadonlyArray<ReadonlyArray<Written>> => [
  ...filings.flatMap(({ services = [], accounts: own = [] }, customer) => [
    ...ofOneRegistration(namesOf(services, `/filings/${customer}/services`)),
    ...ofServers(own, `/filings/${customer}/accounts`),
  ]),
  ...ofServers(accounts, "/accounts"),
]

const namesOf = (services: ReadonlyArray<Service>, at: string): ReadonlyArray<Named> =>
  services.flatMap(({ domains = [] }, service) =>
    domains.flatMap(({ name: found = "", expiresOn: day }, domain) => {
      const name = day === undefined ? "" : nameAs(found)
      return day === undefined || name === ""
        ? []
        : [{ name, at: `${at}/${service}/domains/${domain}/expiresOn`, day }]
    }),
  )

interface Named extends Written {
  readonly name: string
}

/**
 * Names by their last labels, and by more of them where those are a public suffix. What ends on one day is not looked up:
 * of a hundred thousand names hardly any are left.
 */
const ofOneRegistration = (names: ReadonlyArray<Named>, labels = 2): ReadonlyArray<ReadonlyArray<Written>> =>
  [...alikeIn(names, labels)].flatMap(([end, alike]) => {
    if (isOneDay(alike)) return []
    if (DomainName.parse(end)._tag === "DomainName") return [alike.map(({ at, day }) => ({ at, day }))]
    return alike.every(({ name }) => name === end) ? [] : ofOneRegistration(alike, labels + 1)
  })

/** Those that share their last labels with another one. */
const alikeIn = (names: ReadonlyArray<Named>, labels: number): ReadonlyMap<string, ReadonlyArray<Named>> => {
  const firsts = new Map<string, Named>()
  const alike = new Map<string, Array<Named>>()
  for (const one of names) {
    const end = endOf(one.name, labels)
    const first = firsts.get(end)
    if (first === undefined) {
      firsts.set(end, one)
      continue
    }
    const same = alike.get(end)
    if (same === undefined) alike.set(end, [first, one])
    else same.push(one)
  }
  return alike
}

const endOf = (name: string, labels: number): string => {
  let cut = name.length
  for (let n = 0; n < labels && cut > 0; n += 1) cut = name.lastIndexOf(".", cut - 1)
  return cut < 0 ? name : name.slice(cut + 1)
}

const isOneDay = (written: ReadonlyArray<Written>): boolean =>
  written.every(({ day }) => day === written[0]?.day)

/** Servers of an account, with what is written of them beside the codes that were made from them. */
const ofServers = (accounts: ReadonlyArray<Account>, at: string): ReadonlyArray<ReadonlyArray<Written>> =>
  accounts.flatMap(({ servers = [], codes = [] }, account) => {
    const listed = servers.map((server, n) => ({ server, at: `${at}/${account}/servers/${n}/expiresOn` }))
    const behind = codes.flatMap(({ server }, n) =>
      server === undefined ? [] : [{ server, at: `${at}/${account}/codes/${n}/server/expiresOn` }],
    )
    const known = [...listed, ...behind].flatMap(({ server, at }) => named(server, at))
    return [...Map.groupBy(known, ({ name }) => name).values()].flatMap((same) =>
      isOneDay(same) ? [] : [same.map((one): Written => ({ at: one.at, day: one.day }))],
    )
  })

const named = ({ id: name, expiresOn: day }: Server, at: string): ReadonlyArray<Named> =>
  name === undefined || day === undefined ? [] : [{ name, at, day }]
