import { Province } from "@openbeian/core/place"
import { Plugin } from "@openbeian/core/provider"
import fc from "fast-check"

/** What the leaves of a random filing are made of, by their key, or by the noun's key and theirs. */
export interface Leaves {
  readonly text: Readonly<Record<string, fc.Arbitrary<string>>>
  readonly number: Readonly<Record<string, fc.Arbitrary<number>>>
  readonly words: fc.Arbitrary<string>
  readonly materials: ReadonlyArray<string>
}

/** Small pools, so that what has to agree does so about as often as not, with a few oddities among them. */
export const leavesOf = (plugin: Plugin.Plugin): Leaves => {
  const { id, materials } = plugin
  const place = fc.constantFrom(id, "elsewhere")
  const name = fc.constantFrom("甲公司（浙江）", "甲公司(浙江)", "乙公司", "张三", "")
  const service = fc.constantFrom("溪桥茶", "溪桥茶会", "一个很长很长的名称", "")
  const domain = fc.constantFrom(
    "example.cn",
    "www.example.cn",
    "example.com",
    "茶.cn",
    "203.0.113.7",
    "com.cn",
    "不是 域名",
    "",
  )
  const number = fc.constantFrom(
    "浙ICP备2023018846号",
    "浙ICP备2023018846号-1",
    "浙ICP备2023018846-2A",
    "京ICP备04000001号-1",
    "2023018846",
    "",
  )
  const resource = fc.constantFrom("one", "two", "three", "four", "five")
  const province = fc.constantFrom(
    "330000",
    "310000",
    "540000",
    ...Province.mainland.slice(0, 2).map(({ code }) => code),
  )
  const products = Plugin.productsOf(plugin).flatMap(({ id, words }) => [id, words.zh, words.en])
  return {
    text: {
      provider: place,
      access: place,
      resolvesTo: place,
      realName: name,
      registrant: name,
      subjects: name,
      "servers/id": resource,
      "codes/id": resource,
      runsOn: fc.oneof(resource, fc.constant("nowhere")),
      domains: domain,
      recordNumber: number,
      service: fc.oneof(number, domain),
      product: fc.constantFrom(...products, "物件存储"),
      province,
      mobileProvince: province,
      city: fc.constantFrom("杭州市", "杭州", "宁波市"),
      district: fc.constantFrom("西湖区", "西湖", "鄞州区"),
      number: fc.constantFrom("91330106MA2CE7K473", "53010219200508011X", "H12345678", "E12345678", "A1", ""),
      mobile: phone,
      emergencyPhone: phone,
      packageName: fc.constantFrom("cn.example.tea", "tea", ""),
      certificateFingerprint: fc.constantFrom(
        "7c9e2b41d0f85a63e1b74c0d92fa6e38",
        "4D0A97C3E6125BF8807E3B14CA69D2F75108BE9C",
        "no",
      ),
      publicKey: fc.constantFrom(`c${"3a9d7f21".repeat(64).slice(1)}`, "no"),
      name,
      "domains/name": domain,
      "services/name": service,
      bornOn: fc.constantFrom("1988-04-12", "2008-11-20", "2008-11-21", "2010-11-20", "2028-02-29"),
      validUntil: fc.oneof(day, fc.constant("long-term")),
      expiresOn: day,
      realNameOn: day,
      readyOn: day,
      openedOn: day,
      boughtOn: day,
      verifiedOn: day,
      submittedOn: day,
      asOf: day,
    },
    number: {
      bytes: fc.constantFrom(0, 99_999, 100_000, 102_399, 102_400, 200_000, 200_001, 204_800, 204_801),
      width: side,
      height: side,
      quotaUsed: fc.nat(6),
      months: term,
      firstMonths: term,
      orderYuan: fc.constantFrom(0, 98, 99, 100),
    },
    words: fc.constantFrom("甲", "乙", ""),
    materials: materials.map(({ id }) => id),
  }
}

const phone = fc.constantFrom("13800138000", "0571-88886666", "12345", "")
const term = fc.constantFrom(0, 1, 2, 3, 11, 12)
const side = fc.constantFrom(0, 719, 720, 1099, 1100, 1280, 1500, 8000)
const day = fc.constantFrom(
  "2020-01-01",
  "2026-10-20",
  "2026-10-21",
  "2026-11-19",
  "2026-11-20",
  "2026-12-20",
  "2099-12-31",
)
