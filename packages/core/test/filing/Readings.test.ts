import { describe, expect, it } from "vitest"
import { type Filing, Readings } from "../../src/filing/index.ts"

const readingsOf = (facts: Filing.Facts) =>
  Object.fromEntries(Readings.of(facts).map(({ pointer, ...reading }) => [pointer, reading]))

describe("how free texts are understood", () => {
  it("takes the name out of a pasted address, and says which registered name it lies under", () => {
    const domains = [{ name: "https://www.Example.com.cn/shop?id=3" }, { name: " ｅxample．cn " }]
    expect(readingsOf({ services: [{ kind: "website", domains }] })).toEqual({
      "/services/0/domains/0/name": { as: "www.example.com.cn", under: "example.com.cn" },
      "/services/0/domains/1/name": { as: "example.cn" },
    })
  })

  it("has no reading for what is no domain, no phone number and no record number", () => {
    const person = { mobile: "不记得", emergencyPhone: "" }
    expect(
      readingsOf({
        subject: { principal: person },
        services: [{ kind: "website", domains: [{ name: "203.0.113.18" }] }],
        register: { subject: { recordNumber: "没有" } },
      }),
    ).toEqual({})
  })

  it("leaves a name as it is written, but for the blanks around it", () => {
    const principal = { name: "　李 雷\t" }
    expect(
      readingsOf({
        subject: { name: "　杭州溪桥茶业有限公司 ", principal },
        services: [{ kind: "website", name: "  " }],
      }),
    ).toEqual({
      "/subject/name": { as: "杭州溪桥茶业有限公司" },
      "/subject/principal/name": { as: "李 雷" },
    })
  })

  it("brings numbers of credentials, phones and records to one spelling, wherever they stand", () => {
    const principal = { mobile: "＋86 138-0013-8000", credential: { number: "53010219200508011x" } }
    expect(
      readingsOf({
        subject: { credential: { number: "９１３３０１０６ ma2ce7k474" }, principal },
        services: [{ kind: "app", principal, shownNumber: "浙icp备 2023018846 号 - 1" }],
        register: { services: [{ kind: "website", domains: ["WWW.EXAMPLE.CN"] }] },
      }),
    ).toEqual({
      "/subject/credential/number": { as: "91330106MA2CE7K474" },
      "/subject/principal/credential/number": { as: "53010219200508011X" },
      "/subject/principal/mobile": { as: "13800138000" },
      "/services/0/principal/credential/number": { as: "53010219200508011X" },
      "/services/0/principal/mobile": { as: "13800138000" },
      "/services/0/shownNumber": { as: "浙ICP备2023018846号-1" },
      "/register/services/0/domains/0": { as: "www.example.cn", under: "example.cn" },
    })
  })
})
