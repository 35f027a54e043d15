import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { Footer, FooterView } from "../../src/footer/index.ts"
import { Province } from "../../src/place/index.ts"
import { RecordNumber } from "../../src/record/index.ts"
import { Regulations } from "../../src/regulation/index.ts"
import { codes, make, part } from "./country.ts"

describe("the number that is shown", () => {
  it.each([
    ["浙ICP备2023018846号-1", "浙ICP备2023018846号-1"],
    ["浙 icp备 2023018846-1", "浙ICP备2023018846号-1"],
    ["浙ＩＣＰ备２０２３０１８８４６号－１", "浙ICP备2023018846号-1"],
    ["浙ICP备05000012号-12", "浙ICP备05000012号-12"],
  ])("is the website's in Zhejiang: %s as %s", (number, printed) => {
    const footer = make(number)
    expect(footer.text).toBe(printed)
    expect(part(footer, "number")).toMatchObject({
      layer: "province",
      is: "service",
      text: printed,
      clauses: ["cn-service-a"],
    })
    expect(footer.findings).toEqual([])
    expect(footer.isFreeOfBlocks).toBe(true)
  })

  it("is the subject's in Guangdong, taken from a service's number, by all sources that say so", () => {
    const footer = make("粤ICP备2023018846号-1", { organisation: "溪桥茶业有限公司" })
    expect(footer.text).toBe("版权所有 溪桥茶业有限公司\n粤ICP备2023018846号")
    expect(part(footer, "number").clauses).toEqual(["cn-subject-b", "cn-subject-a"])
    expect(footer.findings).toMatchObject([
      { code: "SubjectNumberDerived", severity: "advice", path: "/number" },
    ])
    expect(footer.findings[0]?.message.zh).toContain("粤ICP备2023018846号-1")
    expect(footer.findings[0]?.message.zh).toContain("粤ICP备2023018846号")
  })

  it("is the subject's in Guangdong as it was given, without a word", () => {
    const footer = make("粤ICP备2023018846号", { organisation: "溪桥茶业有限公司" })
    expect(part(footer, "number").text).toBe("粤ICP备2023018846号")
    expect(footer.findings).toEqual([])
  })

  it("cannot be made of a subject's number where a website's is wanted, and says how to write it", () => {
    const footer = make("浙ICP备2023018846号")
    expect(part(footer, "number")).not.toHaveProperty("text")
    expect(footer.text).toBe("")
    expect(footer.html).toBe("")
    expect(footer.isFreeOfBlocks).toBe(false)
    expect(footer.findings).toMatchObject([
      { code: "ServiceNumberMissing", severity: "block", clauses: ["cn-service-a"] },
    ])
    expect(footer.findings[0]?.fix.zh).toContain("-1")
  })

  it("takes the subject's number that was given beside an irregular one", () => {
    const odd = "粤ICP备B2-20080075-3"
    expect(codes(make(odd, { province: "440000" }))).toContain("SubjectNumberMissing")
    const footer = make(odd, { province: "440000", subjectNumber: "粤ICP备08000751号", organisation: "甲" })
    expect(part(footer, "number").text).toBe("粤ICP备08000751号")
    expect(codes(footer)).toEqual(["NumberOdd"])
  })

  it("stays as it came where it is irregular and the service's number is wanted", () => {
    const footer = make("浙ICP备B2-20080075-3", { province: "330000" })
    expect(part(footer, "number").text).toBe("浙ICP备B2-20080075-3")
    expect(codes(footer)).toEqual(["NumberOdd"])
  })

  it.each(["京ICP备04000001号", "京ICP备04000001号-1"])(
    "stands as it was given where no paper says which, and this is told: %s",
    (number) => {
      const footer = make(number)
      const { text, says, clauses, ...rest } = part(footer, "number")
      expect(text).toBe(number)
      expect(says.zh).toContain("没有文件说明")
      expect(clauses).toEqual([])
      expect(rest).not.toHaveProperty("layer")
      expect(rest).not.toHaveProperty("is")
      expect(footer.findings).toEqual([])
    },
  )

  it("follows the newest source where those of a province differ, shows both and says so", () => {
    const footer = make("沪ICP备2023018846号-1")
    expect(part(footer, "number")).toMatchObject({
      is: "service",
      text: "沪ICP备2023018846号-1",
      others: [{ layer: "province", is: "subject", text: "沪ICP备2023018846号", clauses: ["cn-subject-a"] }],
    })
    expect(footer.findings).toMatchObject([
      { code: "PapersDiffer", verdict: "Review", clauses: ["cn-service-a", "cn-subject-a"] },
    ])
    expect(footer.isFreeOfBlocks).toBe(true)
  })

  it("keeps the prefix that was issued, and the zeros", () => {
    expect(make("甘ICP备05000012号-1").text).toBe("甘ICP备05000012号-1")
    expect(make("陇ICP备05000012号-1").text).toBe("陇ICP备05000012号-1")
  })

  it.each(Province.mainland)("is read back as the number that was given, in $full", ({ code, prefixes }) => {
    for (const prefix of prefixes) {
      const footer = make(`${prefix}ICP备05000012号-3`)
      const wanted = `${prefix}ICP备05000012号${code === "440000" ? "" : "-3"}`
      expect(part(footer, "number").text).toBe(wanted)
      expect(footer.province?.code).toBe(code)
      expect(Result.isSuccess(RecordNumber.parse(footer.text))).toBe(true)
    }
  })
})

describe("what the number is not", () => {
  it.each([
    ["你好", "NumberUnreadable"],
    ["", "NumberUnreadable"],
    ["京ICP备12号-1", "NumberUnreadable"],
    ["京公网安备11000002000001号", "NumberUnreadable"],
    ["京ICP证030173号", "LicenceGiven"],
    ["浙B2-20080101", "LicenceGiven"],
    ["-1", "SerialAlone"],
    ["号-2a", "SerialAlone"],
    ["04000001", "NumberUnreadable"],
    ["浙ICP备05000012号-01", "SerialPadded"],
    ["川ICP备05000012号-1", "NumberOdd"],
    ["浙ICP备050000123号-1", "NumberOdd"],
  ])("%j: %s", (number, code) => {
    const footer = make(number)
    expect(codes(footer)).toEqual([code])
    for (const { message, fix, path } of footer.findings) {
      expect(path).toBe("/number")
      for (const words of [message.zh, message.en, fix.zh, fix.en]) expect(words).not.toMatch(/[{}]|^$/u)
    }
  })

  it.each([
    ["浙ICP备05000012号-1", "website", []],
    ["浙ICP备05000012号-1A", "website", ["KindOtherwise"]],
    ["浙ICP备05000012号-1X", "website", ["KindOtherwise"]],
    ["浙ICP备05000012号-1K", "website", ["KindOtherwise"]],
    ["浙ICP备05000012号-1A", "app", []],
    ["浙ICP备05000012号-1", "app", ["KindOtherwise"]],
    ["浙ICP备05000012号-1X", "app", ["KindOtherwise"]],
  ] as const)("%s on a %s: %j", (number, kind, expected) => {
    const footer = make(number, { kind })
    expect(codes(footer)).toEqual(expected)
    expect(part(footer, "number").text).toBe(expected.length === 0 ? number : undefined)
  })

  it("says of the number of an app in Guangdong that only its subject is used", () => {
    const footer = make("粤ICP备05000012号-2A", { kind: "website", organisation: "甲" })
    expect(part(footer, "number").text).toBe("粤ICP备05000012号")
    expect(codes(footer)).toEqual(["SubjectOfAnotherKind", "SubjectNumberDerived"])
    expect(footer.isFreeOfBlocks).toBe(true)
  })

  it("takes the kind from the number where none is given", () => {
    expect(make("浙ICP备05000012号-2A").kind).toBe("app")
    expect(make("浙ICP备05000012号-2").kind).toBe("website")
    expect(make("浙ICP备05000012号").kind).toBe("website")
  })

  it("never asks a province about an app, for the province speaks of the foot of pages", () => {
    const footer = make("粤ICP备05000012号-2A")
    expect(part(footer, "number")).toMatchObject({ text: "粤ICP备05000012号-2A", others: [] })
    expect(part(footer, "place")).not.toHaveProperty("layer")
    expect(footer.parts.map(({ part }) => part)).not.toContain("copyright")
  })
})

describe("the province", () => {
  it.each([
    ["浙ICP备05000012号-1", "330000", []],
    ["浙ICP备05000012号-1", "440000", ["ProvinceOtherwise"]],
    ["粤ICP备05000012号", "330000", ["ProvinceOtherwise"]],
  ])("of %s is compared with the one that was given, %s: %j", (number, province, expected) => {
    const footer = make(number, { province, organisation: "甲" })
    expect(codes(footer)).toEqual(expected)
    expect(footer.province?.code).toBe(number.startsWith("浙") ? "330000" : "440000")
  })

  it("is the one that was given where the number does not tell", () => {
    expect(make("你好", { province: "440000" }).province?.code).toBe("440000")
    expect(make("你好")).not.toHaveProperty("province")
  })

  it("that says nothing is shown as silent, and one without a book is too", () => {
    for (const number of ["藏ICP备05000012号-1", "京ICP备05000012号-1"]) {
      const [other] = part(make(number), "number").others
      expect(other).toMatchObject({ layer: "province", clauses: [] })
      expect(other?.says.zh).toMatch(/没有说明$/u)
    }
  })
})

describe("the subject's number", () => {
  it.each([
    ["粤ICP备05000012号", []],
    ["粤ICP备05000012号-7", ["SubjectNumberOfService"]],
    ["粤ICP备05000013号", ["SeriesOtherwise", "SubjectNumberDerived"]],
    ["浙ICP备05000012号", ["SeriesOtherwise", "SubjectNumberDerived"]],
    ["05000012", ["SubjectNumberUnreadable", "SubjectNumberDerived"]],
  ])("beside 粤ICP备05000012号-1 given as %s: %j", (subjectNumber, expected) => {
    const footer = make("粤ICP备05000012号-1", { subjectNumber, organisation: "甲" })
    expect(codes(footer)).toEqual(expected)
    expect(part(footer, "number").text).toBe("粤ICP备05000012号")
  })
})

describe("link and place", () => {
  it("are those of the country where nobody nearer says them", () => {
    const footer = make("浙ICP备05000012号-1")
    expect(part(footer, "link")).toMatchObject({
      layer: "national",
      link: "https://beian.miit.gov.cn/",
      clauses: ["cn-link"],
    })
    expect(part(footer, "place")).toMatchObject({ layer: "national", clauses: ["cn-foot"] })
    expect(part(footer, "place").says.zh).toContain("主页底部")
    expect(part(footer, "link").says.en).toMatch(/^The country wants it linked to /u)
    expect(part(footer, "place").says.en).toMatch(/^The country: /u)
  })

  it("are the ministry's site and unknown where no paper is at hand", () => {
    const footer = Footer.make({ number: "浙ICP备05000012号-1" }, Regulations.none)
    expect(part(footer, "link")).toMatchObject({
      link: "https://beian.miit.gov.cn/",
      clauses: ["core-record-lookup"],
    })
    expect(part(footer, "place").says.zh).toContain("没有文件说明")
    expect(part(footer, "place").clauses).toEqual([])
  })
})

describe("the answer", () => {
  const footers = [
    make("浙ICP备05000012号-1"),
    make("你好"),
    make("沪ICP备05000012号-1A", { organisation: "<b>", publicSecurityNumber: "京公网安备11000002000001号" }),
  ]

  it.each(footers)("is as its Schema has it", (footer) => {
    const decode = Schema.decodeUnknownResult(FooterView.Footer, { onExcessProperty: "error" })
    expect(Result.isSuccess(decode(JSON.parse(JSON.stringify(footer))))).toBe(true)
  })

  it.each(footers)("holds every clause that it names", ({ clauses, parts, findings }) => {
    const named = [...parts, ...parts.flatMap(({ others }) => others), ...findings].flatMap(
      (one) => one.clauses,
    )
    expect(named.filter((id) => clauses[id] === undefined)).toEqual([])
  })
})
