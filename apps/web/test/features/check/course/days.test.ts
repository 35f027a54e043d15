import { describe, expect, it } from "vitest"
import { ending, healing } from "../../../../src/features/check/course/days.ts"
import { finding, provider } from "../reports.ts"

describe("days on which conclusions change", () => {
  it("are those from which waiting mends a fault, the soonest first, each once with all providers", () => {
    const wait = finding("wait", { verdict: "Fail", from: "2026-12-01" })
    const providers = [
      provider("a", { findings: [finding("later", { verdict: "Fail", from: "2027-01-01" }), wait] }),
      provider("b", { findings: [wait] }),
    ]
    expect(healing(providers).map(({ day, at }) => [day, at.map(({ en }) => en)])).toEqual([
      ["2026-12-01", ["a", "b"]],
      ["2027-01-01", ["a"]],
    ])
  })

  it("are those until which something passes", () => {
    const findings = [
      finding("expires", { until: "2028-06-01" }),
      finding("fails", { verdict: "Fail", until: "2026-12-31" }),
    ]
    expect(ending([provider("a", { findings })]).map(({ day }) => day)).toEqual(["2028-06-01"])
  })

  it("leave out what something nearer decides", () => {
    const findings = [finding("far", { until: "2028-06-01", decidedBy: "near" })]
    expect(ending([provider("a", { findings })])).toEqual([])
  })
})
