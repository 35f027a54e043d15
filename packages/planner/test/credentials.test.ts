import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { website as clean } from "./running.ts"

const { today } = Filings
const later = (days: number) => Day.plusDays(Day.of(today), days)
const handedIn = later(60)

/** A provider whose papers say nothing of when a credential ends. */
const silent: Plugin.Plugin = {
  ...acme,
  rules: acme.rules.filter(({ id }) => id !== "acme/certificate-is-valid"),
}

/** What is to be renewed for an order of a day, where the credential of the subject ends on another. */
const planOf = (validUntil: Day.Day | typeof Day.LongTerm, readyOn = handedIn, plugin = silent) => {
  const { subject, services = [] } = clean
  const filing: Filing.Facts = {
    ...clean,
    subject: { ...subject, credential: { ...subject?.credential, validUntil } },
    services: services.slice(0, 1).map((service) => ({
      ...service,
      readyOn,
      domains: service.domains?.map((domain) => ({ ...domain, expiresOn: Day.of("2030-01-01") })) ?? [],
    })),
  }
  return Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...filing }] },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )
}

const renewals = (...given: Parameters<typeof planOf>) =>
  planOf(...given).steps.filter(({ kind }) => kind === "renew")

const ended = Day.of(planOf(Day.LongTerm).orders[0]?.ends.latest ?? "")

describe("a credential that ends before the order is handed in", () => {
  it("is renewed before it ends, and the order waits for that", () => {
    const until = Day.plusDays(handedIn, -1)
    expect(renewals(until)).toMatchObject([
      {
        kind: "renew",
        owner: "customer",
        ends: { latest: until },
        detail: { en: expect.stringContaining(until) },
      },
    ])
  })

  it("is told once where a rule tells it too, with the clause of the rule", () => {
    const told = renewals(Day.plusDays(handedIn, -1), handedIn, acme)
    expect(told).toHaveLength(1)
    expect(told[0]?.clauses).not.toEqual([])
  })

  it("is renewed too where it ends while the order runs, for as long as that may be", () => {
    for (const until of [handedIn, Day.plusDays(ended, -1)])
      expect(renewals(until)).toMatchObject([
        { ends: { latest: handedIn }, text: { en: expect.stringContaining(`until ${ended} at least`) } },
      ])
  })

  it("is renewed once where one person has several roles", () => {
    const { subject, services = [] } = clean
    const credential = { ...subject?.principal?.credential, validUntil: handedIn }
    const person = { ...subject?.principal, credential }
    const plan = Planner.plan(
      Planner.prepare(
        {
          openbeian: 1,
          filings: [
            {
              customer: "c",
              ...clean,
              subject: { ...subject, principal: person, legalRepresentative: person },
              services: services
                .slice(0, 1)
                .map((service) => ({ ...service, readyOn: handedIn, principal: person })),
            },
          ],
        },
        { plugins: [silent], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
      ),
      { at: acme.id, objective: "cost" },
    )
    const told = plan.steps.filter(({ kind, id }) => kind === "renew" && id.endsWith("credential-ends"))
    expect(told.map(({ id }) => id)).toEqual([expect.stringContaining("/subject/principal/")])
  })

  it("is left as it is where it is valid until the order has ended, or for ever", () => {
    expect(renewals(ended)).toEqual([])
    expect(renewals(Day.LongTerm)).toEqual([])
  })

  it("is renewed before handing in where it has ended already", () => {
    expect(renewals(later(-1), today)).toMatchObject([{ kind: "renew", begins: { earliest: today } }])
    expect(renewals(later(-1))).toMatchObject([
      { ends: { latest: handedIn }, detail: { en: expect.stringContaining("no longer is") } },
    ])
    expect(renewals(Day.of(today))).toMatchObject([
      { ends: { latest: today }, detail: { en: expect.stringContaining("before the order") } },
    ])
  })
})
