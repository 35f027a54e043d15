import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { lending, type Plan, planFor, portfolioOf, roomy, running, serviceIn } from "./running.ts"

const { today } = Filings
const soon = Day.plusDays(Day.of(today), 3)
const over = Day.plusDays(Day.of(today), -1)
const renewalsIn = ({ steps }: Plan) => steps.filter(({ kind }) => kind === "renew")
const unusedIn = ({ assumptions }: Plan) =>
  assumptions.flatMap(({ kind, text }) => (kind === "unused" ? [text.en] : []))

const withoutTerms = <P extends Plugin.Plugin>(plugin: P): P => ({
  ...plugin,
  rules: plugin.rules.filter(({ id }) => id !== "acme/server-has-months-left"),
})

describe("a code whose server is listed beside it", () => {
  /** The code names the server, and says no more of it unless told. */
  const accountWith = (listed: Filing.Server, said: Filing.Server = {}) => ({
    servers: [{ ...roomy, ...listed, id: "behind", quotaUsed: 3 }],
    codes: [{ id: "code", isSpent: false, server: { product: "large", ...said, id: "behind" } }],
  })
  const planWith = (...given: Parameters<typeof accountWith>) =>
    planFor(portfolioOf(running("code", accountWith(...given))), { plugins: [withoutTerms(acme)] })

  it("is used with a renewal of that server, where it ends before the order has", () => {
    const plan = planWith({ expiresOn: soon })
    expect(serviceIn(plan)?.runsOn).toBe("code")
    expect(renewalsIn(plan)).toMatchObject([
      { text: { en: expect.stringContaining(", server behind: renew it before it ends, until ") } },
    ])
    expect(renewalsIn(planWith({}))).toEqual([])
  })

  it("is not counted where the term of that server is over, which is told, and is on its last day", () => {
    const plan = planWith({ expiresOn: over })
    expect(serviceIn(plan)?.runsOn).not.toBe("code")
    expect(unusedIn(plan)).toEqual([expect.stringMatching(/behind.*code.*its term is over/u)])
    expect(serviceIn(planWith({ expiresOn: today }))?.runsOn).toBe("code")
  })

  it("has the earlier of the days that stand at the listed server and beside it, and its own where that has none", () => {
    expect(renewalsIn(planWith({ expiresOn: roomy.expiresOn ?? "" }, { expiresOn: soon }))).toHaveLength(1)
    expect(renewalsIn(planWith({ expiresOn: soon }, { expiresOn: roomy.expiresOn ?? "" }))).toHaveLength(1)
    const later = roomy.expiresOn ?? ""
    expect(renewalsIn(planWith({ expiresOn: later }, { expiresOn: later }))).toEqual([])
    const { expiresOn: _, ...undated } = roomy
    const [{ codes = [] }] = [accountWith({}, { expiresOn: soon })]
    const servers = [{ ...undated, id: "behind", quotaUsed: 3 }]
    const plan = planFor(portfolioOf(running("code", { servers, codes })), { plugins: [withoutTerms(acme)] })
    expect(renewalsIn(plan)).toHaveLength(1)
  })

  it("is so among what the broker has", () => {
    const ofBroker = (expiresOn: string) =>
      planFor(
        portfolioOf(running("", { servers: [] }, lending.id), [
          { provider: lending.id, ...accountWith({ expiresOn }) },
        ]),
        { plugins: [withoutTerms(lending)] },
      )
    expect(serviceIn(ofBroker(soon))?.runsOn).toBe("code")
    expect(renewalsIn(ofBroker(soon))).toMatchObject([
      { owner: "broker", text: { en: expect.stringContaining("server behind at Lending") } },
    ])
    expect(serviceIn(ofBroker(over))?.runsOn).not.toBe("code")
  })
})
