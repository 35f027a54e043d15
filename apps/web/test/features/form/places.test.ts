import { describe, expect, it } from "vitest"
import { citiesOf, countiesOf, type Division, optionOf } from "../../../src/features/form/places.ts"

const division = (code: string, name: string, level: Division["level"], inside: string): Division => ({
  code,
  name,
  level,
  path: [{ code: "", name: inside }],
})
const zhejiang = [
  division("330100", "杭州市", "prefecture", "浙江省"),
  division("330200", "宁波市", "prefecture", "浙江省"),
]
const beijing = [
  division("110101", "东城区", "county", "北京市"),
  division("110102", "西城区", "county", "北京市"),
]
const hubei = [
  division("420100", "武汉市", "prefecture", "湖北省"),
  division("429004", "仙桃市", "county", "湖北省"),
]

describe("places", () => {
  it("have the prefectures of a province for cities, with what lies right below the province", () => {
    expect(citiesOf(zhejiang).map(({ label }) => label)).toEqual(["杭州市", "宁波市"])
    expect(citiesOf(hubei).map(({ label }) => label)).toEqual(["武汉市", "仙桃市"])
  })

  it("have a municipality for its own city, and its districts for counties", () => {
    expect(citiesOf(beijing).map(({ label }) => label)).toEqual(["北京市"])
    expect(countiesOf(beijing).map(({ label }) => label)).toEqual(["东城区", "西城区"])
  })

  it("are found by their names, without 市 and 区 too, and not by a part of another name", () => {
    expect(optionOf(citiesOf(zhejiang), "杭州")?.code).toBe("330100")
    expect(optionOf(citiesOf(zhejiang), " 宁波市 ")?.code).toBe("330200")
    expect(optionOf(citiesOf(zhejiang), "杭")).toBeUndefined()
    expect(optionOf(citiesOf(zhejiang), "")).toBeUndefined()
  })
})
