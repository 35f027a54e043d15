import type { Portfolio } from "@openbeian/core/filing"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { changed } from "../src/whatIf.ts"

const portfolio: Portfolio.Portfolio = {
  openbeian: 1,
  filings: [
    {
      customer: "C/1",
      subject: { name: "溪桥" },
      services: ["a.cn", "b.cn", "c.cn"].map((name) => ({ kind: "website", name, domains: [{ name }] })),
    },
    { customer: "C", services: [] },
  ],
}
const [first, second] = portfolio.filings

const filingsAfter = (...written: ReadonlyArray<string>) =>
  Result.map(changed(portfolio, written), ({ filings }) => filings)

describe("what if a fact", () => {
  it("were another: it is that of the customer with the longest id that fits", () => {
    expect(filingsAfter("C/1/subject/name=南岭", "C/services/0/kind=app")).toEqual(
      Result.succeed([
        { ...first, subject: { name: "南岭" } },
        { ...second, services: [{ kind: "app" }] },
      ]),
    )
  })

  it("were not known: nothing behind the sign takes its key away, and leaves those beside it", () => {
    const [one, ...others] = first?.services ?? []
    const { name: _, ...nameless } = one ?? { kind: "website" as const }
    expect(filingsAfter("C/1/services/0/name=")).toEqual(
      Result.succeed([{ ...first, services: [nameless, ...others] }, second]),
    )
    expect(filingsAfter("C/services=")).toEqual(Result.succeed([first, { customer: "C" }]))
  })

  it("were gone from its list: in whatever order, each number is that of the file", () => {
    const left = Result.succeed([{ ...first, services: first?.services?.slice(1, 2) }, second])
    expect(filingsAfter("C/1/services/0=", "C/1/services/2=")).toEqual(left)
    expect(filingsAfter("C/1/services/2=", "C/1/services/0=")).toEqual(left)
  })

  it("were added: at the end of the list, which may not be there yet", () => {
    const services = [...(first?.services ?? []), { kind: "app" }]
    expect(filingsAfter("C/1/services/3/kind=app")).toEqual(Result.succeed([{ ...first, services }, second]))
    expect(filingsAfter("C/accounts/0/provider=kingsoft")).toEqual(
      Result.succeed([first, { ...second, accounts: [{ provider: "kingsoft" }] }]),
    )
  })

  it("is in a list that is too short: says how long it is, at the list", () => {
    const refused = filingsAfter("C/1/services/4/kind=app")
    expect(refused).toMatchObject({ failure: [{ path: "/services", code: "PlaceUnknown" }] })
    expect(JSON.stringify(refused)).toContain("这里只有 3 项，序号从 0 到 2")
  })
})
