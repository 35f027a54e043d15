import type { Filing, Portfolio } from "@openbeian/core/filing"
import type { Plan } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { planFor, pluginAt } from "./planFor.ts"

/** A fact that somebody can change, as it should not be and as it should. */
interface Fault {
  readonly pointer: string
  readonly wrong: unknown
}

const faultsIn = ({ services = [] }: Filing.Facts): ReadonlyArray<Fault> => [
  { pointer: "/subject/mailing/city", wrong: "别处市" },
  { pointer: "/subject/principal/takesFaceCheck", wrong: false },
  { pointer: "/subject/principal/name", wrong: "别人" },
  { pointer: "/subject/principal/isPhoneUnshared", wrong: false },
  ...services.flatMap((_, n) => [
    { pointer: `/services/${n}/isOpen`, wrong: true },
    { pointer: `/services/${n}/principal/takesFaceCheck`, wrong: false },
    { pointer: `/services/${n}/domains/0/expiresOn`, wrong: "2026-12-10" },
    { pointer: `/services/${n}/domains/0/realName`, wrong: "unverified" },
    { pointer: `/services/${n}/domains/0/registrant`, wrong: "别人" },
    { pointer: `/services/${n}/domains/0/isRegistrarApproved`, wrong: false },
  ]),
]

const valueAt = (facts: unknown, [key, ...more]: ReadonlyArray<string>): unknown =>
  key === undefined
    ? facts
    : valueAt(typeof facts === "object" && facts !== null ? Reflect.get(facts, key) : undefined, more)

const withFact = (facts: Filing.Facts, pointer: string, value: unknown): Filing.Facts => {
  const keys = pointer.split("/").slice(1)
  const copy = structuredClone(facts)
  const holder = valueAt(copy, keys.slice(0, -1))
  if (typeof holder === "object" && holder !== null) Reflect.set(holder, keys.at(-1) ?? "", value)
  return copy
}

/** Whoever can be filed at one provider, with some of its facts put wrong, and of some what nobody changes too. */
const troubled = fc
  .constantFrom(...installed)
  .chain((provider) => fc.tuple(Filings.cleanFiling({ provider, services: 2 }), fc.boolean()))
  .chain(([{ accounts = [], services = [], ...clean }, hasAccount]) => {
    // Pictures as one provider wants them are none for another.
    const bare = services.map(({ files: _, ...service }) => service)
    const right: Filing.Facts = { ...clean, services: bare, accounts: hasAccount ? accounts : [] }
    return fc.record({
      sound: fc.constant(right),
      faults: fc.subarray([...faultsIn(right)], { minLength: 1, maxLength: 4 }),
      is: fc.constantFrom("as it is", "overseasCompany", "of Hong Kong"),
      at: fc.constantFrom("mix", ...installed.map(({ id }) => id)),
    })
  })
  .map(({ sound, faults, at, is }) => {
    const { subject = {} } = sound
    const right: Filing.Facts =
      is === "of Hong Kong"
        ? { ...sound, subject: { ...subject, province: "810000" } }
        : is === "overseasCompany" && subject.kind === "enterprise"
          ? { ...sound, subject: { ...subject, kind: is } }
          : sound
    const wrong = faults.reduce((all, fault) => withFact(all, fault.pointer, fault.wrong), right)
    return { right, wrong, faults, at }
  })

const portfolioOf = (facts: Filing.Facts): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: [{ customer: "c", ...facts }],
})
const outcomeAt = (
  facts: Filing.Facts,
  at: string,
  path: string,
): Plan.PlannedService["outcome"] | undefined =>
  planFor(portfolioOf(facts), { at, objective: "cost" }).customers[0]?.services.find(
    (service) => service.path === path,
  )?.outcome

describe("the smallest change that is told of a blocked service", () => {
  it("unblocks it at that provider once it is made, and where none is told none does", {
    timeout: 120_000,
  }, () => {
    const told = { mend: 0, anotherProvider: 0, none: 0 }
    fc.assert(
      fc.property(troubled, ({ right, wrong, faults, at }) => {
        const plan = planFor(portfolioOf(wrong), { at, objective: "cost" })
        for (const { path, unblock } of plan.blocked) {
          told[unblock.kind]++
          const reasons = unblock.reasons.map(({ facts = [] }) =>
            faults.filter(({ pointer }) => facts.includes(pointer)),
          )
          for (const [n, mends] of reasons.entries()) expect(mends, unblock.reasons[n]?.rule).not.toEqual([])
          const mends = unblock.kind === "none" ? faults : reasons.flat()
          const mended = mends.reduce(
            (all, { pointer }) => withFact(all, pointer, valueAt(right, pointer.split("/").slice(1))),
            wrong,
          )
          if (unblock.kind === "none")
            for (const to of [at, ...installed.map(({ id }) => id)])
              expect(outcomeAt(mended, to, path)).toBe("blocked")
          else {
            const isLeftOpen = unblock.text.en.includes("after that something is still to be answered")
            expect(
              isLeftOpen ? ["review", "undecided"] : ["planned"],
              `${unblock.text.en} at ${pluginAt(unblock.provider).id}`,
            ).toContain(outcomeAt(mended, unblock.provider, path))
          }
        }
      }),
      { numRuns: 60 },
    )
    for (const [kind, count] of Object.entries(told)) expect(count, kind).toBeGreaterThan(5)
  })
})
