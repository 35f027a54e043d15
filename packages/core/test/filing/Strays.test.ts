import { describe, expect, it } from "vitest"
import { type Portfolio, Strays } from "../../src/filing/index.ts"

const portfolioOf = (
  service: { readonly runsOn?: string; readonly domain?: string },
  more: Pick<Portfolio.Portfolio, "accounts"> = {},
): Portfolio.Portfolio => {
  const { runsOn, domain } = service
  return {
    openbeian: 1,
    filings: [
      { customer: "other", accounts: [{ provider: "acme", servers: [{ id: "theirs" }] }] },
      {
        customer: "c",
        services: [
          {
            kind: "website",
            ...(runsOn === undefined ? {} : { runsOn }),
            ...(domain === undefined ? {} : { domains: [{ name: "xiqiao.cn" }, { name: domain }] }),
          },
        ],
        accounts: [{ provider: "acme", servers: [{ id: "web-1" }], codes: [{ id: "code-1" }] }],
      },
    ],
    ...more,
  }
}

describe("what stands for nothing", () => {
  it.each(["ghost", "theirs", "WEB-1"])("is an id that neither customer nor broker has: %s", (runsOn) => {
    expect(Strays.within(portfolioOf({ runsOn }))).toEqual([
      { kind: "unknownCarrier", found: runsOn, at: "/filings/1/services/0/runsOn" },
    ])
  })

  it.each(["web-1", "code-1", "lent", "lent-code", "", undefined])("is not %s", (runsOn) => {
    const accounts = [{ provider: "acme", servers: [{ id: "lent" }], codes: [{ id: "lent-code" }] }]
    expect(Strays.within(portfolioOf(runsOn === undefined ? {} : { runsOn }, { accounts }))).toEqual([])
  })

  it.each([
    "foo bar.com",
    "192.168.0.1",
    "http://localhost:8080",
    "a.cn、b.cn",
    "a.cn和b.cn",
    "tea",
    "com.cn",
  ])("is a domain that is none: %s", (domain) => {
    expect(Strays.within(portfolioOf({ domain }))).toEqual([
      { kind: "noDomainName", found: domain, at: "/filings/1/services/0/domains/1/name" },
    ])
  })

  it.each([" xiqiao . com ", "https://www.xiqiao.cn/tea", "溪桥.中国", "1.2.4.8", ""])(
    "is not a domain that is understood, or a public address: %s",
    (domain) => {
      expect(Strays.within(portfolioOf({ domain }))).toEqual([])
    },
  )
})
