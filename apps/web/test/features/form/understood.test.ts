import { describe, expect, it } from "vitest"
import { daysBetween, readAt, type Understood, understoodOf } from "../../../src/features/form/understood.ts"

const domain = "/services/0/domains/0"
const understood: Understood = {
  of: {
    services: [{ domains: [{ name: "http://a.cn/x", expiresOn: "2026年12月2日" }] }],
    subject: { name: "甲" },
  },
  filing: {
    services: [{ domains: [{ name: "http://a.cn/x", expiresOn: "2026-12-02" }] }],
    subject: { name: "甲" },
  },
  readings: [{ pointer: `${domain}/name`, as: "a.cn" }],
}
const today = "2026-11-22"

describe("how a text was read", () => {
  it("is said where its one spelling is another", () => {
    expect(readAt(understood, `${domain}/name`, "http://a.cn/x", today)).toEqual({ as: "a.cn" })
    expect(readAt(understood, "/subject/name", "甲", today)).toBeUndefined()
  })

  it("is not said of a text that has changed since, nor before there is an answer", () => {
    expect(readAt(understood, `${domain}/name`, "http://b.cn/x", today)).toBeUndefined()
    expect(readAt(undefined, `${domain}/name`, "http://a.cn/x", today)).toBeUndefined()
  })

  it("says of a day that ends something how long it lasts", () => {
    const read = readAt(understood, `${domain}/expiresOn`, "2026年12月2日", today)
    expect(read).toEqual({ as: "2026-12-02", note: { zh: "剩余 10 天", en: "10 days left" } })
    const on = (day: string) => readAt(understood, `${domain}/expiresOn`, "2026年12月2日", day)?.note
    expect(on("2026-12-01")).toEqual({ zh: "剩余 1 天", en: "1 day left" })
    expect(on("2026-12-02")).toEqual({ zh: "今天到期", en: "ends today" })
    expect(on("2026-12-03")).toEqual({ zh: "已过 1 天", en: "1 day ago" })
  })

  it("names the registered domain where it is another than the one written", () => {
    const below = { ...understood, readings: [{ pointer: `${domain}/name`, as: "www.a.cn", under: "a.cn" }] }
    expect(readAt(below, `${domain}/name`, "http://a.cn/x", today)?.note?.zh).toContain("a.cn")
  })

  it("counts days over the end of February and of a year", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2)
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1)
  })

  it("takes of an answer only what has its form", () => {
    expect(
      understoodOf({}, { filing: {}, readings: [{ pointer: "/a" }, { pointer: "/a", as: "b" }] }),
    ).toEqual({
      of: {},
      filing: {},
      readings: [{ pointer: "/a", as: "b" }],
    })
    expect(understoodOf({}, { filing: {} })).toBeUndefined()
    expect(understoodOf({}, null)).toBeUndefined()
  })
})
