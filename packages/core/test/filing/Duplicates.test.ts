import { describe, expect, it } from "vitest"
import { Duplicates, type Filing } from "../../src/filing/index.ts"

const within = (...filings: ReadonlyArray<Filing.Facts>) =>
  Duplicates.within({
    openbeian: 1,
    filings: filings.map((facts, n) => ({ customer: `C${n}`, ...facts })),
  }).map(({ kind, found, first, again }) => [kind, found, first, again])

const credential = (number: string): Filing.Facts => ({
  subject: { credential: { type: "businessLicence", number } },
})
const websites = (...names: ReadonlyArray<string>): Filing.Facts => ({
  services: names.map((name) => ({ kind: "website", domains: [{ name }] })),
})
const app = (os: "android" | "ios", packageName: string): Filing.Service => ({
  kind: "app",
  platforms: [{ os, packageName }],
})

describe("what a portfolio has twice", () => {
  it("is a number of a credential, however it is written", () => {
    const number = "/subject/credential/number"
    expect(within(credential("91110108551385082Q"), {}, credential(" 9111 0108 5513 8508 2q "))).toEqual([
      ["sameCreditCode", " 9111 0108 5513 8508 2q ", `/filings/0${number}`, `/filings/2${number}`],
    ])
    expect(within(credential("91110108551385082Q"), credential("91110105MA00000000"))).toEqual([])
  })

  it("is a domain, of one customer or of two, in any of its spellings", () => {
    const at = (filing: number, service: number) => `/filings/${filing}/services/${service}/domains/0/name`
    expect(within(websites("tea.cn", "茶.cn"), websites("Tea.CN", "xn--02y.cn", "other.cn"))).toEqual([
      ["sameDomain", "Tea.CN", at(0, 0), at(1, 0)],
    ])
    expect(within(websites("tea.cn", "tea.cn", "tea.cn"))).toEqual([
      ["sameDomain", "tea.cn", at(0, 0), at(0, 1)],
      ["sameDomain", "tea.cn", at(0, 0), at(0, 2)],
    ])
  })

  it("is a registered domain of two websites, whatever stands below it", () => {
    const at = (filing: number, service: number, domain = 0) =>
      `/filings/${filing}/services/${service}/domains/${domain}/name`
    expect(within(websites("www.tea.cn", "rice.cn"), websites("tea.cn", "shop.Tea.cn"))).toEqual([
      ["sameRegistrable", "tea.cn", at(0, 0), at(1, 0)],
      ["sameRegistrable", "shop.Tea.cn", at(0, 0), at(1, 1)],
    ])
    expect(within(websites("www.茶.cn", "茶.cn")).map(([kind]) => kind)).toEqual(["sameRegistrable"])
    expect(within(websites("a.tea.com.cn", "tea.com.cn")).map(([kind]) => kind)).toEqual(["sameRegistrable"])
    expect(within(websites("tea.com.cn", "rice.com.cn", "tea.cn", "tea.com", "tea.net.cn"))).toEqual([])
    expect(within(websites("a.tea.unknown", "b.tea.unknown", "com.cn", "net.cn"))).toEqual([])
  })

  it("is no name of one website beside another, nor that of an app", () => {
    const named = (kind: "website" | "app", ...names: ReadonlyArray<string>): Filing.Service => ({
      kind,
      domains: names.map((name) => ({ name })),
    })
    expect(within({ services: [named("website", "tea.cn", "www.tea.cn")] })).toEqual([])
    expect(
      within({ services: [named("website", "tea.cn"), named("app", "tea.cn"), named("app", "api.tea.cn")] }),
    ).toEqual([])
  })

  it("is found among a hundred thousand names at once", () => {
    const many = Array.from({ length: 100_000 }, (_, n) => (n % 2 === 0 ? `tea${n}.com.cn` : `tea${n}.cn`))
    const begun = performance.now()
    expect(within(websites(...many, "www.tea1.cn"))).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  it("is a package name on the same system", () => {
    const [first, again] = [
      "/filings/0/services/0/platforms/0/packageName",
      "/filings/1/services/0/platforms/0/packageName",
    ]
    expect(within({ services: [app("ios", "cn.tea")] }, { services: [app("ios", "cn.tea")] })).toEqual([
      ["samePackage", "cn.tea", first, again],
    ])
    expect(within({ services: [app("ios", "cn.tea"), app("android", "cn.tea")] })).toEqual([])
  })

  it("is nothing that is not known", () => {
    expect(
      within({}, {}, credential(""), credential(""), websites("", ""), {
        services: [{ kind: "app", platforms: [{}, {}] }],
      }),
    ).toEqual([])
  })
})
