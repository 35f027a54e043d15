import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Duplicates, EndDays, type Filing, type Portfolio } from "../../src/filing/index.ts"

const portfolioOf = (
  filings: ReadonlyArray<Filing.Facts>,
  accounts?: ReadonlyArray<Filing.Account>,
): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: filings.map((facts, n) => ({ customer: `C${n}`, ...facts })),
  ...(accounts === undefined ? {} : { accounts }),
})
const ending = (...ends: ReadonlyArray<readonly [name: string, day?: string]>): Filing.Facts => ({
  services: ends.map(([name, expiresOn]) => ({
    kind: "website",
    domains: [{ name, ...(expiresOn === undefined ? {} : { expiresOn }) }],
  })),
})
const daysIn = (portfolio: Portfolio.Portfolio) =>
  EndDays.differing(portfolio).map((written) => written.map(({ day }) => day))
const [early, late] = ["2027-01-01", "2028-01-01"]

describe("last days that differ", () => {
  it("are of one registered domain, however its names are written", () => {
    const portfolio = portfolioOf([{}, ending(["www.tea.com.cn", late], ["Tea.COM.cn", early])])
    expect(EndDays.differing(portfolio)).toEqual([
      [
        { at: "/filings/1/services/0/domains/0/expiresOn", day: late },
        { at: "/filings/1/services/1/domains/0/expiresOn", day: early },
      ],
    ])
    expect(daysIn(portfolioOf([ending(["茶.cn", late], ["www.茶.cn", early])]))).toEqual([[late, early]])
  })

  it("are not of two registrations, of one day, or where one is not known", () => {
    for (const ends of [
      [
        ["tea.com.cn", late],
        ["rice.com.cn", early],
      ],
      [
        ["tea.cn", late],
        ["www.tea.cn", late],
      ],
      [["tea.cn", late], ["tea.cn"]],
      [
        ["com.cn", late],
        ["com.cn", early],
      ],
      [
        ["a.unknown", late],
        ["a.unknown", early],
        ["b.a.unknown", early],
      ],
    ] as const)
      expect(daysIn(portfolioOf([ending(...ends)])), JSON.stringify(ends)).toEqual([])
  })

  it("are not of two customers, who cannot both have it, which is told", () => {
    expect(daysIn(portfolioOf([ending(["tea.cn", late]), ending(["tea.cn", early])]))).toEqual([])
  })

  it("are of a server and of what stands with its codes, in one account", () => {
    const account = (day: string): Filing.Account => ({
      provider: "acme",
      servers: [{ id: "s", expiresOn: late }, { id: "t", expiresOn: early }, { expiresOn: early }],
      codes: [{ id: "k", server: { id: "s", expiresOn: day } }, { id: "l" }],
    })
    expect(EndDays.differing(portfolioOf([{ accounts: [account(early)] }], [account(early)]))).toEqual([
      [
        { at: "/filings/0/accounts/0/servers/0/expiresOn", day: late },
        { at: "/filings/0/accounts/0/codes/0/server/expiresOn", day: early },
      ],
      [
        { at: "/accounts/0/servers/0/expiresOn", day: late },
        { at: "/accounts/0/codes/0/server/expiresOn", day: early },
      ],
    ])
    expect(daysIn(portfolioOf([{ accounts: [account(late)] }, { accounts: [account(late)] }]))).toEqual([])
    expect(
      daysIn(
        portfolioOf([
          { accounts: [{ provider: "acme", servers: [{ id: "s", expiresOn: early }] }] },
          { accounts: [{ provider: "acme", servers: [{ id: "s", expiresOn: late }] }] },
        ]),
      ),
    ).toEqual([])
  })

  it("are told of each that is not as the first", () => {
    const told = (...ends: ReadonlyArray<readonly [string, string]>) =>
      Duplicates.within(portfolioOf([ending(...ends)])).flatMap(({ kind, found, first, again }) =>
        kind === "otherEnd" ? [[found, first.split("/")[4], again.split("/")[4]]] : [],
      )
    expect(told(["a.tea.cn", late], ["b.tea.cn", late], ["c.tea.cn", early])).toEqual([[early, "0", "2"]])
    expect(told(["a.tea.cn", late], ["b.tea.cn", late])).toEqual([])
  })

  it("are found as by comparing each name with each", () => {
    const name = fc
      .tuple(
        fc.constantFrom("", "a.", "www.b."),
        fc.constantFrom("tea", "rice"),
        fc.constantFrom("cn", "com.cn"),
      )
      .map(([below, own, suffix]) => `${below}${own}.${suffix}`)
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.constantFrom(early, late)), { maxLength: 8 }), (ends) => {
        const registered = (written: string) => /[^.]+\.(?:com\.)?cn$/u.exec(written)?.[0] ?? ""
        const groups = [...Map.groupBy(ends, ([written]) => registered(written)).values()]
        const expected = groups.filter((group) => new Set(group.map(([, day]) => day)).size > 1)
        expect(daysIn(portfolioOf([ending(...ends)])).toSorted()).toEqual(
          expected.map((group) => group.map(([, day]) => day)).toSorted(),
        )
      }),
    )
  })
})
