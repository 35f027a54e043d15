import { Check } from "@openbeian/core/check"
import { Filing } from "@openbeian/core/filing"
import { CreditCode, ResidentId } from "@openbeian/core/subject"
import { Result, Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { acme } from "../src/acme/index.ts"
import { deletions } from "../src/deletions.ts"
import { cleanFiling, filing, sample, today } from "../src/filings/index.ts"

const decode = Schema.decodeUnknownResult(Filing.Facts, { onExcessProperty: "error" })
const isFiling = (facts: unknown) => Result.isSuccess(decode(facts))

describe("filing", () => {
  it("is a filing, whatever it lacks", () => {
    fc.assert(fc.property(filing({ provider: acme }), isFiling), { numRuns: 100, seed: 1 })
  })

  it("has every key or none, when that is wanted", () => {
    const all = sample(filing({ provider: acme, presence: 1 }), 5)
    for (const facts of all) expect(Object.keys(facts).length).toBe(Object.keys(Filing.Facts.fields).length)
    expect(sample(filing({ provider: acme, presence: 0 }), 5)).toEqual([{}, {}, {}, {}, {}])
  })

  it("comes to each of the five verdicts in each scope that has places", () => {
    const seen = new Set(
      sample(filing({ provider: acme }), 60).flatMap((facts) =>
        Check.findings(facts, acme, today).map(({ rule, verdict }) => `${rule.on} ${verdict._tag}`),
      ),
    )
    for (const scope of ["account", "subject", "person", "service", "domain", "material", "order"]) {
      for (const tag of ["Pass", "Fail", "Undecided"]) expect(seen).toContain(`${scope} ${tag}`)
    }
  })
})

describe("cleanFiling", () => {
  it.each([1, 2])("has %i services and nothing to object to or to ask", (services) => {
    fc.assert(
      fc.property(cleanFiling({ provider: acme, services }), (facts) => {
        const loud = Check.findings(facts, acme, today).filter(({ verdict }) => !isQuiet.has(verdict._tag))
        expect(loud.map(({ rule, at, verdict }) => [rule.id, at, verdict])).toEqual([])
        expect(facts.services?.length).toBe(services)
      }),
      { numRuns: 50, seed: 1 },
    )
  })

  it("is of invented people whose check digits are right", () => {
    for (const { subject, services = [] } of sample(cleanFiling({ provider: acme }), 30)) {
      expect(CreditCode.inspect(subject?.credential?.number ?? "")._tag).toBe("Valid")
      for (const { principal } of services) {
        expect(ResidentId.inspect(principal?.credential?.number ?? "")._tag).toBe("Valid")
      }
    }
  })
})

const isQuiet: ReadonlySet<string> = new Set(["Pass", "NotApplicable"])

describe("sample", () => {
  it("gives the same filings for the same seed and others for another", () => {
    const some = (seed: number) => sample(cleanFiling({ provider: acme }), 3, seed)
    expect(some(7)).toEqual(some(7))
    expect(some(7)).not.toEqual(some(8))
  })
})

describe("deletions", () => {
  it("take away each key that may be absent, and no other", () => {
    const facts: Filing.Facts = {
      subject: { principal: { name: "甲" } },
      services: [{ kind: "app", files: { photo: { bytes: 1 } }, preApprovalSectors: ["news"] }],
      accounts: [{ provider: "acme", isVerified: true }],
    }
    expect(new Set(deletions(facts).map(({ pointer }) => pointer))).toEqual(
      new Set([
        "/subject",
        "/subject/principal",
        "/subject/principal/name",
        "/services",
        "/services/0/files",
        "/services/0/files/photo",
        "/services/0/files/photo/bytes",
        "/services/0/preApprovalSectors",
        "/accounts",
        "/accounts/0/isVerified",
      ]),
    )
  })

  it("leave a filing that differs by that key alone", () => {
    fc.assert(
      fc.property(filing({ provider: acme }), (facts) => {
        const before = structuredClone(facts)
        const all = deletions(facts)
        for (const { facts: less } of all.slice(0, 20)) {
          expect(isFiling(less)).toBe(true)
          expect(less).not.toEqual(before)
        }
        expect(facts).toEqual(before)
        expect(new Set(all.map(({ pointer }) => pointer)).size).toBe(all.length)
      }),
      { numRuns: 15, seed: 1 },
    )
  })
})
