import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { regulations } from "../../src/index.ts"
import { answer, unfiled } from "./say.ts"

describe("the check by text message", () => {
  const added = (province: string, kind: "website" | "app" = "website"): Filing.Facts => ({
    subject: { province },
    services: [{ kind, name: "溪桥茶", domains: [{ name: "xiqiao.cn" }] }],
    register: unfiled,
  })
  const checks = (facts: Filing.Facts, day: string) =>
    answer(facts, regulations, day).services[0]?.duties.flatMap(({ id, applies }) =>
      id.endsWith("sms-check") ? [`${id}: ${applies}`] : [],
    )

  it.each([
    ["330000", "2018-09-09", []],
    ["330000", "2018-09-10", ["province-sms-check: yes"]],
    ["330000", "2020-08-16", ["province-sms-check: yes"]],
    ["330000", "2020-08-17", ["national-sms-check: yes"]],
    ["630000", "2017-12-17", []],
    ["630000", "2017-12-18", ["province-sms-check: yes"]],
    ["110000", "2020-08-16", []],
    ["110000", "2020-08-17", ["national-sms-check: yes"]],
    ["110000", "2026-11-22", ["national-sms-check: yes"]],
  ])("in %s on %s is %j", (province, day, expected) => {
    expect(checks(added(province), day)).toEqual(expected)
  })

  it("was tried out on websites, and only on what is added", () => {
    expect(checks(added("330000", "app"), "2019-01-01")).toEqual([])
    const register: Filing.Facts["register"] = {
      subject: { isFiled: true, access: ["acme"] },
      services: [{ kind: "website", domains: ["xiqiao.cn"], access: ["acme"] }],
    }
    expect(checks({ ...added("330000"), register }, "2019-01-01")).toEqual([])
  })

  it("cites the source of the province, and tells since when all others make it", () => {
    const duty = answer(added("330000"), regulations, "2019-01-01").services[0]?.duties.find(
      ({ id }) => id === "province-sms-check",
    )
    expect(duty?.clauses).toEqual(["cn-330000-sms-pilot-from-a19"])
    expect(duty?.what.zh).toBe("2018-09-10 起试点短信核验，全国自 2020-08-17 起")
  })
})
