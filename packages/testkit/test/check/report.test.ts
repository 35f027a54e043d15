import { Book, Check, Report } from "@openbeian/core/check"
import { Fields, Filing } from "@openbeian/core/filing"
import { Regulations } from "@openbeian/core/regulation"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { cleanFiling, filing } from "../../src/filings/index.ts"
import { put } from "./put.ts"
import { today } from "./verdicts.ts"

const decode = Schema.decodeUnknownSync(Report.Report, { onExcessProperty: "error" })
const other = { ...acme, id: "other" }

const any = fc.oneof(filing({ provider: acme }), cleanFiling({ provider: acme, services: 2 }))
const check = (facts: Filing.Facts) => Check.check(facts, [acme], Regulations.none, today)
const holds = (property: (facts: Filing.Facts) => void, numRuns = 60) =>
  fc.assert(
    fc.property(any, (facts) => {
      property(facts)
    }),
    { numRuns, seed: 2 },
  )

describe("a report", () => {
  it("is what its schema says, key by key", () => {
    holds((facts) => expect(() => decode(check(facts))).not.toThrow())
  })

  it("is the same for the same filing", () => {
    holds((facts) => expect(check(structuredClone(facts))).toEqual(check(facts)))
  })

  it("leaves the filing as it was", () => {
    holds((facts) => {
      const before = structuredClone(facts)
      check(frozen(facts))
      expect(facts).toEqual(before)
    })
  })

  it("gives each provider the answer that it would have alone", () => {
    holds((facts) => {
      const [first, second] = Check.check(facts, [acme, other], Regulations.none, today).providers
      expect(first).toEqual(check(facts).providers[0])
      expect(second?.provider).toBe("other")
    }, 20)
  })

  it("shows every clause that it cites, and each one that contradicts it", () => {
    holds((facts) => {
      const { clauses, providers } = check(facts)
      const cited = [...JSON.stringify(providers).matchAll(/"(?:ac|core)-[a-z0-9-]+"/gu)].map(([id]) =>
        JSON.parse(id),
      )
      for (const id of cited) expect(clauses).toHaveProperty([id])
      for (const { conflicts } of Object.values(clauses)) {
        for (const conflict of conflicts) expect(clauses).toHaveProperty([conflict.with])
      }
    })
  })

  it("cites each clause of a finding once", () => {
    for (const { id, cites } of Check.rulesOf(acme).all)
      expect([id, cites]).toEqual([id, [...new Set(cites)]])
  })

  it("counts its findings, and is free of blocks when it counts none", () => {
    holds((facts) => {
      for (const { counts, findings, isFreeOfBlocks } of check(facts).providers) {
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length)
        expect(isFreeOfBlocks).toBe(counts.block === 0)
      }
    })
  })

  it("leaves no {key} open and no sentence empty", () => {
    holds((facts) => {
      for (const { findings } of check(facts).providers) {
        for (const { message, fix } of findings) {
          expect(message.zh).not.toBe("")
          expect([message.zh, message.en, fix.zh, fix.en].join()).not.toMatch(/\{\w+\}/u)
        }
      }
    })
  })
})

describe("a contradiction of the papers", () => {
  it("is shown beside the verdict that it leaves open", () => {
    const { clauses, providers } = check({ services: [{ kind: "app", name: "一二三四五六七八九" }] })
    const finding = providers[0]?.findings.find(({ rule }) => rule === "acme/name-is-short")
    expect(finding).toMatchObject({ verdict: "Review", clauses: ["ac-name-eight", "ac-name-ten"] })
    expect(finding?.message.en).toContain("the text allows eight, the appendix ten")
    expect(clauses["ac-name-eight"]?.conflicts).toMatchObject([{ with: "ac-name-ten", ruling: "review" }])
    expect(clauses["ac-name-ten"]?.conflicts).toMatchObject([{ with: "ac-name-eight", ruling: "review" }])
  })

  it("that was ruled on brings the other clause along", () => {
    const { clauses } = check({ services: [{ kind: "website" }] })
    expect(clauses["ac-review"]?.conflicts).toMatchObject([{ with: "ac-review-notice", ruling: "ac-review" }])
    expect(clauses).toHaveProperty(["ac-review-notice"])
  })
})

describe("questions", () => {
  it("ask first what decides the filing type, then what could block the most, each once", () => {
    holds((facts) => {
      for (const { questions, services, changes } of check(facts).providers) {
        const deciding = new Set([...services, ...changes].map(({ types }) => types.asks))
        const isDeciding = questions.map(({ asks }) => deciding.has(asks))
        expect(isDeciding).toEqual(isDeciding.toSorted((one, next) => Number(next) - Number(one)))
        const others = questions.filter(({ asks }) => !deciding.has(asks)).map(({ blocks }) => blocks)
        expect(others).toEqual(others.toSorted((one, next) => next - one))
        expect(new Set(questions.map(({ asks }) => asks)).size).toBe(questions.length)
      }
    })
  })

  it("are all that is undecided", () => {
    holds((facts) => {
      for (const { questions, findings } of check(facts).providers) {
        const asked = new Set(questions.map(({ asks }) => asks))
        for (const { asks } of findings) expect(asks === undefined || asked.has(asks)).toBe(true)
        for (const { blocks, settles } of questions) expect(blocks).toBeLessThanOrEqual(settles)
      }
    })
  })

  it("can be answered where they ask, and are not asked again", () => {
    holds((facts) => {
      const [report] = check(facts).providers
      for (const { asks, answer, label } of report?.questions ?? []) {
        expect(Fields.at(asks)?.label).toEqual(label)
        const next = put(facts, asks, answerTo(asks, answer))
        const again = check(asFacts(next)).providers[0]?.questions.map((question) => question.asks)
        // A server that is named but not listed is asked for until it is.
        if (!asks.endsWith("/servers")) expect(again).not.toContain(asks)
      }
    }, 25)
  })
})

describe("core's own rules", () => {
  it("rest on core's book alone, where the provider has nothing to say", () => {
    const own = Check.rulesOf(acme).all.filter(({ id }) => id.startsWith("core/"))
    const known = new Set([...Object.keys(acme.book.clauses), ...Object.keys(Book.common.clauses)])
    for (const { id, cites } of own) expect([id, cites.filter((each) => !known.has(each))]).toEqual([id, []])
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
  })
})

const asFacts = Schema.decodeUnknownSync(Filing.Facts, { onExcessProperty: "error" })

/** Some answer of the kind that is asked for. */
const answerTo = (asks: string, { type, choices }: Fields.Answer): unknown => {
  if (asks.endsWith("rovince")) return "浙江"
  if (type === "choice") return choices?.[0]?.value
  return { text: "甲", day: "2026-11-20", boolean: true, integer: 1, list: [] }[type]
}

const frozen = <A>(value: A): A => {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
