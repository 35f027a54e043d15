import { describe, expect, it } from "vitest"
import { Name } from "../../src/text/index.ts"

describe("two names of a city or district", () => {
  it.each([
    ["杭州市", "杭州", true],
    ["浙江省杭州市", "杭州市", true],
    ["浙江省杭州市", "杭州", true],
    ["", "杭州市", false],
    ["", " ", true],
    ["恩施州", "恩施土家族苗族自治州", true],
    ["市辖区", "西湖区", true],
    [" 西湖区", "西湖区", true],
    ["伊宁市", "伊宁县", false],
    ["恩施市", "恩施土家族苗族自治州", false],
    ["杭州市", "宁波市", false],
    ["西湖区", "余杭区", false],
  ])("%s and %s agree: %s, in whatever sequence", (one, other, agree) => {
    expect(Name.isSamePlace(one, other)).toBe(agree)
    expect(Name.isSamePlace(other, one)).toBe(agree)
  })
})
