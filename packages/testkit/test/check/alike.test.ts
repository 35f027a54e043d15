import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { type Rule, type Scopes, Verdict } from "@openbeian/core/rule"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { exampleRegulations } from "../../src/regulations/index.ts"
import { today } from "./verdicts.ts"

const other = { ...acme, id: "other", name: { zh: "别家云", en: "Other Cloud" } }

type Asked = () => void
type Making = (asked: Asked) => Rule.AnyRule

const spec = {
  id: "national/counted",
  cites: ["ex-name-words"],
  severity: "block",
  says: { zh: "", en: "" },
  fix: { zh: "", en: "" },
  examples: [],
} as const

/** A rule that passes whatever it reads. */
const onService =
  (read: (place: Scopes.FromService) => unknown): Making =>
  (asked) => ({
    ...spec,
    on: "service",
    decide: (place) => {
      read(place)
      asked()
      return Verdict.pass
    },
  })

const onDomain =
  (read: (place: Scopes.Scopes["domain"]) => unknown): Making =>
  (asked) => ({
    ...spec,
    on: "domain",
    decide: (place) => {
      read(place)
      asked()
      return Verdict.pass
    },
  })

const server = { id: "s1", product: "acme-server", region: "mainland" } as const
const facts: Filing.Facts = {
  subject: { kind: "enterprise", name: "甲公司" },
  accounts: [
    { provider: "acme", realName: "甲公司", servers: [server] },
    { provider: "other", realName: "乙公司", servers: [{ ...server, region: "hongKong" }] },
  ],
  services: [{ kind: "website", name: "甲站", runsOn: "s1", domains: [{ name: "example.cn" }] }],
  register: { subject: { isFiled: false }, services: [] },
  changes: [],
}

/** How often two providers come to the only rule of the country, on one service with one domain. */
const timesAsked = (making: Making, filing = facts): number => {
  let times = 0
  const rule = making(() => {
    times += 1
  })
  const national = { ...exampleRegulations.national, rules: [rule] }
  const one = new Check.Case(filing, { ...exampleRegulations, national }, today)
  for (const plugin of [acme, other])
    expect(one.at(plugin).all.filter(({ of }) => of.rule === rule)).toHaveLength(1)
  return times
}

describe("a rule of the country at several providers", () => {
  it.each([
    { of: "the service", read: ({ service }: Scopes.FromService) => service.name },
    { of: "the subject", read: ({ subject }: Scopes.FromService) => subject.kind },
    { of: "the register", read: ({ register }: Scopes.FromService) => register.subject.isFiled },
    { of: "the wishes", read: ({ wishes }: Scopes.FromService) => wishes.includes("add") },
    { of: "whether it is added", read: ({ filing }: Scopes.FromService) => filing.isAdded },
    { of: "all accounts", read: ({ document }: Scopes.FromService) => document.accounts.length },
    { of: "the host, without a look at it", read: ({ host }: Scopes.FromService) => host },
  ])("is asked once where it reads no more than $of", ({ read }) => {
    expect(timesAsked(onService(read))).toBe(1)
  })

  it.each([
    { of: "the provider", read: ({ provider }: Scopes.FromService) => provider.is("acme") },
    { of: "its account", read: ({ account }: Scopes.FromService) => account.realName },
    { of: "what is planned there", read: ({ planned }: Scopes.FromService) => planned.length },
    { of: "the type that it is there", read: ({ filing }: Scopes.FromService) => filing.type },
    { of: "the server there", read: ({ host }: Scopes.FromService) => host.server.region },
    { of: "the code there", read: ({ host }: Scopes.FromService) => host.code },
  ])("is asked at each where it reads $of", ({ read }) => {
    expect(timesAsked(onService(read))).toBe(2)
  })

  it("is asked at each where it reads whether the domain is filed there", () => {
    expect(timesAsked(onDomain(({ registration }) => registration.standing))).toBe(2)
    expect(timesAsked(onDomain(({ domain }) => domain.name))).toBe(1)
  })

  it("is asked at each where one has the service on record already", () => {
    const filed: Filing.Facts = {
      ...facts,
      register: {
        subject: { isFiled: true, access: ["acme"] },
        services: [{ kind: "website", name: "甲站", domains: ["example.cn"], access: ["acme"] }],
      },
    }
    expect(
      timesAsked(
        onService(({ filing }) => filing.isAdded),
        filed,
      ),
    ).toBe(2)
  })
})
