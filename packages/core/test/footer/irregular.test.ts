import { describe, expect, it } from "vitest"
import { codes, make, part } from "./country.ts"

const odd = "粤ICP备B2-20090059-5"

describe("an irregular number", () => {
  it.each([{}, { province: "440000" }])("bears its province, so that the province is asked: %j", (more) => {
    const footer = make(odd, more)
    expect(footer.province?.code).toBe("440000")
    expect(part(footer, "number")).toMatchObject({ layer: "province", is: "subject" })
    expect(codes(footer)).toEqual(["NumberOdd", "SubjectNumberMissing", "OrganisationMissing"])
  })

  it("is held against the province of the subject's number, and is not taken for one of that", () => {
    const subjectNumber = "京ICP备2023018846号"
    const footer = make(odd, { province: "440000", subjectNumber, organisation: "甲" })
    expect(codes(footer)).toEqual(["NumberOdd", "SeriesOtherwise"])
    expect(footer.isFreeOfBlocks).toBe(false)
    expect(footer.province?.code).toBe("440000")
    expect(part(footer, "number")).toMatchObject({ layer: "province", is: "subject" })
    expect(part(footer, "number")).not.toHaveProperty("text")
  })

  it.each([
    ["粤ICP备08000751号", odd, []],
    ["粤ICP备08000751号-1", "京ICP备B2-20090059-5", ["SeriesOtherwise"]],
    ["京ICP备B2-20090059-5", odd, ["SeriesOtherwise"]],
    [odd, "粤ICP备B2-20090059", []],
    [odd, "ICP备B2-20090059", []],
  ])("%s beside the subject's %s: %j", (number, subjectNumber, expected) => {
    const found = codes(make(number, { subjectNumber, organisation: "甲" }))
    expect(found.filter((code) => code === "SeriesOtherwise")).toEqual(expected)
  })

  it("without a prefix leaves the province to the subject's number, which is then the one named", () => {
    const footer = make("ICP备B2-20090059-5", {
      province: "440000",
      subjectNumber: "浙ICP备2023018846号",
      organisation: "甲",
    })
    expect(footer.province?.code).toBe("330000")
    const { message } = footer.findings.find(({ code }) => code === "ProvinceOtherwise") ?? {}
    expect(message?.en).toContain("“浙ICP备2023018846号” is a number of Zhejiang")
  })

  it("without a prefix and alone keeps to the province that was given", () => {
    const footer = make("ICP备B2-20090059-5", { province: "440000", organisation: "甲" })
    expect(footer.province?.code).toBe("440000")
    expect(codes(footer)).toEqual(["NumberOdd", "SubjectNumberMissing"])
  })
})
