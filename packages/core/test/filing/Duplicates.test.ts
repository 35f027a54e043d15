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
    expect(within(websites("tea.cn", "www.tea.cn"))).toEqual([])
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
