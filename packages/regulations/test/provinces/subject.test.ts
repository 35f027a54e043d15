import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { findings, rows, saying, verdict, wanted } from "./say.ts"

describe("an individual with a card of another province", () => {
  const rule = "individual-from-elsewhere-may-file"
  const person = (province: string, mobileProvince = "330000"): Filing.Facts => ({
    subject: { kind: "individual", credential: { province }, principal: { mobileProvince } },
    services: [{ kind: "website" }],
  })
  const of = (...values: Parameters<typeof rows<Value>>): Answers => ({
    individualFromElsewhere: rows(...values),
  })
  type Value = NonNullable<Answers["individualFromElsewhere"]>[0]["is"]

  it.each([
    ["may file", of("allowed"), "Pass"],
    ["may not file", of("refused"), "Fail"],
    ["files with proof of residence", of("withResidenceProof"), "Pass"],
    ["is taken by one and refused by the other", of("refused", "allowed"), "Review"],
    ["is refused or needs proof", of("refused", "withResidenceProof"), "Review"],
    ["needs proof or does not", of("allowed", "withResidenceProof"), "Review"],
    ["needs proof of one kind or the other", of("withResidenceProof", "withLocalLifeProof"), "Review"],
    ["is refused by all", of("refused", "refused"), "Fail"],
  ] as const)("%s", (_, answers, expected) => {
    expect(verdict(rule, answers, person("130000"))).toBe(expected)
    expect(verdict(rule, answers, person("330000"))).toBe("NotApplicable")
  })

  it("may file with a number of the province where that is asked", () => {
    expect(verdict(rule, of("withLocalPhone"), person("130000", "330000"))).toBe("Pass")
    expect(verdict(rule, of("withLocalPhone"), person("130000", "130000"))).toBe("Fail")
  })

  it("is asked for the province of the card, and for nothing when nothing is added", () => {
    const unknown: Filing.Facts = { subject: { kind: "individual" }, services: [{ kind: "website" }] }
    expect(verdict(rule, of("refused"), unknown)).toBe("Undecided")
    expect(verdict(rule, of("refused"), { subject: { kind: "enterprise" } })).toBe("NotApplicable")
    const ending: Filing.Facts = { ...person("130000"), services: [], changes: [{ kind: "cancelSubject" }] }
    expect(verdict(rule, of("refused"), ending)).toBe("NotApplicable")
  })

  it("is told who says what and when where sources differ", () => {
    const [finding] = findings(rule, person("130000"), saying(of("refused", "allowed")))
    for (const words of ["不予备案（华为云，2025 年 11 至 12 月）", "可以备案（阿里云，2019-09-20）"])
      expect(finding?.message.zh).toContain(words)
    expect(finding?.clauses).toEqual([
      "cn-330000-individual-out-of-province-h25",
      "cn-330000-individual-out-of-province-a19",
    ])
  })

  it("has the proof ready where only some ask for it", () => {
    expect(wanted("local-proof", of("withResidenceProof"), person("130000"))).toBe("required")
    expect(wanted("local-proof", of("withResidenceProof"), person("330000"))).toBe("no")
    expect(wanted("local-proof", of("allowed", "withResidenceProof"), person("130000"))).toBe("onRequest")
    expect(wanted("local-proof", of("refused", "withResidenceProof"), person("130000"))).toBe("required")
    expect(wanted("local-proof", of("refused"), person("130000"))).toBe("no")
  })
})

describe("sole traders", () => {
  const trader = (subject: Filing.Subject): Filing.Facts => ({
    subject: { kind: "soleTrader", ...subject },
    services: [{ kind: "website" }],
  })
  const rule = "sole-trader-files-as-an-enterprise"

  it.each([
    ["anybody", { asEnterpriseWith: [] }, {}, "Pass"],
    ["with a seal", { asEnterpriseWith: ["seal"] }, { hasSeal: true }, "Pass"],
    ["without a seal", { asEnterpriseWith: ["seal"] }, { hasSeal: false }, "Fail"],
    ["of whose seal nothing is known", { asEnterpriseWith: ["seal"] }, {}, "Undecided"],
    ["with a trade name", { asEnterpriseWith: ["tradeName"] }, { hasTradeName: true }, "Pass"],
    ["found in the registry", { asEnterpriseWith: ["publicRegistry"] }, { isInPublicRegistry: true }, "Pass"],
    ["not found there", { asEnterpriseWith: ["publicRegistry"] }, { isInPublicRegistry: false }, "Fail"],
    [
      "with a name and no seal",
      { asEnterpriseWith: ["tradeName", "seal"] },
      { hasTradeName: true, hasSeal: false },
      "Fail",
    ],
  ] as const)("%s", (_, value, subject, expected) => {
    expect(verdict(rule, { soleTrader: rows(value) }, trader(subject))).toBe(expected)
    expect(verdict(rule, { soleTrader: rows(value) }, { subject: { kind: "enterprise" } })).toBe(
      "NotApplicable",
    )
  })

  it("are told that they file as individuals where the source says so", () => {
    const said = (otherwise?: "individual") =>
      findings(
        rule,
        trader({ hasTradeName: false }),
        saying({
          soleTrader: rows({
            asEnterpriseWith: ["tradeName"],
            ...(otherwise === undefined ? {} : { otherwise }),
          }),
        }),
      )[0]?.message.zh
    expect(said("individual")).toContain("按个人备案")
    expect(said()).not.toContain("按个人备案")
  })

  it("differ between two sources over the trade name", () => {
    const answers: Answers = {
      soleTrader: rows(
        { asEnterpriseWith: ["seal"], nameless: "marked" },
        { asEnterpriseWith: ["tradeName", "seal"] },
      ),
    }
    expect(verdict(rule, answers, trader({ hasTradeName: false, hasSeal: true }))).toBe("Review")
    expect(verdict(rule, answers, trader({ hasTradeName: true, hasSeal: true }))).toBe("Pass")
    expect(verdict(rule, answers, trader({ hasTradeName: false, hasSeal: false }))).toBe("Fail")
  })

  it("without a trade name are named as the province wants it", () => {
    const named = "sole-trader-without-a-trade-name-is-named-by-rule"
    const marked: Answers = { soleTrader: rows({ asEnterpriseWith: [], nameless: "marked" }) }
    const owner: Answers = { soleTrader: rows({ asEnterpriseWith: [], nameless: "owner" }) }
    const nameless = (name: string) =>
      trader({ hasTradeName: false, name, legalRepresentative: { name: "沈见山" } })
    expect(verdict(named, marked, nameless("沈见山（个体工商户）"))).toBe("Pass")
    expect(verdict(named, marked, nameless("沈见山"))).toBe("Fail")
    expect(verdict(named, owner, nameless("沈见山"))).toBe("Pass")
    expect(verdict(named, owner, nameless("溪桥茶"))).toBe("Fail")
    expect(verdict(named, owner, trader({ hasTradeName: true, name: "溪桥茶" }))).toBe("NotApplicable")
    expect(verdict(named, owner, trader({}))).toBe("Undecided")
  })

  it("are their own responsible persons where the source says so", () => {
    const own = "sole-trader-is-its-own-responsible-person"
    const answers: Answers = { soleTrader: rows({ asEnterpriseWith: [], isOwnPrincipal: true }) }
    const led = (principal: string) =>
      trader({ principal: { name: principal }, legalRepresentative: { name: "沈见山" } })
    expect(verdict(own, answers, led("沈见山"))).toBe("Pass")
    expect(verdict(own, answers, led("叶云舟"))).toBe("Fail")
    expect(verdict(own, answers, trader({}))).toBe("Undecided")
    expect(verdict(own, { soleTrader: rows({ asEnterpriseWith: [] }) }, led("叶云舟"))).toBeUndefined()
  })
})

describe("addresses", () => {
  const rule = "address-is-in-the-city-of-the-certificate"
  const mailing: Answers = { address: rows({ inCityOfCertificate: "mailing" }) }
  const seat: Answers = { address: rows({ inCityOfCertificate: "seat" }) }
  const at = (address: string, city: string, kind: "enterprise" | "individual" = "enterprise") => ({
    subject: { kind, credential: { address }, city, mailing: { city } },
  })

  it.each([
    ["浙江省杭州市西湖区溪桥路 18 号", "杭州市", "Pass"],
    ["浙江省杭州市西湖区溪桥路 18 号", "杭州", "Pass"],
    ["浙江省杭州市西湖区溪桥路 18 号", "宁波市", "Fail"],
    ["西湖区溪桥路 18 号", "杭州市", "Review"],
    ["浙江省宁波市海曙区杭州路 1 号", "杭州市", "Fail"],
    ["广东省广州市天河区中山大道 1 号", "中山市", "Fail"],
    ["广东省中山市石岐街道 1 号", "中山市", "Pass"],
    ["河北省任丘市新华路 1 号", "沧州市", "Review"],
    ["河北省任丘市经济开发区 1 号", "沧州市", "Review"],
    ["河北省沧州市任丘市新华路 1 号", "沧州市", "Pass"],
    ["河南省郑州市金水区 1 号", "开封市", "Fail"],
    ["贵州省黔南州都匀市 1 号", "黔南布依族苗族自治州", "Pass"],
    ["贵州省黔南布依族苗族自治州都匀市 1 号", "黔南州", "Pass"],
    ["贵州省黔东南苗族侗族自治州凯里市 1 号", "黔南布依族苗族自治州", "Fail"],
    ["吉林省吉林市昌邑区 1 号", "吉林市", "Pass"],
    ["青海省海南藏族自治州共和县 1 号", "海南藏族自治州", "Pass"],
    ["1 号", "杭州市", "Review"],
  ] as const)("%s and %s", (address, city, expected) => {
    expect(verdict(rule, mailing, at(address, city))).toBe(expected)
    expect(verdict(rule, seat, at(address, city))).toBe(expected)
  })

  it("of individuals are no seat", () => {
    expect(verdict(rule, seat, at("浙江省杭州市", "宁波市", "individual"))).toBe("NotApplicable")
    expect(verdict(rule, mailing, {})).toBe("Undecided")
  })

  it("in a zone have the district of the zone", () => {
    const zoned = "district-follows-the-zone"
    const answers: Answers = {
      address: rows(
        { zones: [{ words: ["华苑"], districts: ["南开区", "西青区"] }] },
        {
          zones: [
            { words: ["华苑"], districts: ["南开区", "西青区"] },
            { words: ["空港"], districts: ["滨海新区"] },
          ],
        },
      ),
    }
    const within = (address: string, district: string, mailing = { street: "溪桥路 18 号", district }) => ({
      subject: { credential: { address }, district, mailing },
    })
    expect(verdict(zoned, answers, within("天津市华苑产业区 1 号", "西青区"))).toBe("Pass")
    expect(verdict(zoned, answers, within("天津市华苑产业区 1 号", "和平区"))).toBe("Fail")
    expect(verdict(zoned, answers, within("天津市空港经济区 2 号", "和平区"))).toBe("Fail")
    expect(verdict(zoned, answers, within("天津市和平区 3 号", "和平区"))).toBe("NotApplicable")
    const letters = (district: string) => ({ street: "华苑产业区 1 号", district })
    expect(verdict(zoned, answers, within("天津市和平区 3 号", "和平区", letters("西青区")))).toBe("Pass")
    expect(verdict(zoned, answers, within("天津市和平区 3 号", "和平区", letters("和平区")))).toBe("Fail")
    expect(verdict(zoned, answers, { subject: { district: "和平区" } })).toBe("Undecided")
  })
})
