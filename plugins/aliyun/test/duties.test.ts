import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer } from "./answer.ts"

type Service = Omit<Extract<Filing.Service, { readonly kind: "website" }>, "kind">

const website = (province: string, service: Service = {}, account = "1000000000000018"): Filing.Facts => ({
  subject: { kind: "enterprise", province },
  services: [{ kind: "website", domains: [{ name: "example.cn" }], isCommercial: false, ...service }],
  accounts: [{ provider: "aliyun", id: account }],
  register: { subject: { isFiled: true, access: ["aliyun"] }, services: [] },
})
const duties = (facts: Filing.Facts) => answer(facts).services[0]?.duties ?? []
const idsOf = (facts: Filing.Facts) => duties(facts).map(({ id }) => id)

describe("after approval a website", () => {
  it.each([
    ["330000", ["footer-number", "public-security", "public-security-footer"]],
    ["440000", ["footer-subject-number", "public-security", "public-security-footer"]],
    ["320000", ["footer-number", "copyright-line", "public-security", "public-security-footer"]],
  ])("in %s has its duties: %j", (province, ids) => {
    expect(idsOf(website(province))).toEqual(ids)
  })

  it("that is commercial needs its licence too", () => {
    expect(idsOf(website("330000", { isCommercial: true }))).toContain("commercial-licence")
  })

  it("is filed with public security in 30 days, and shows that number 30 days later at most", () => {
    const days = duties(website("330000")).flatMap(({ id, within }) =>
      within === undefined ? [] : [[id, within.to, within.unit]],
    )
    expect(days).toEqual([
      ["public-security", 30, "days"],
      ["public-security-footer", 30, "days"],
    ])
  })
})

describe("before the order", () => {
  it("the account of a subject filed here is recovered where it is lost, in about three working days", () => {
    const [recovery] = duties(website("330000", {}, ""))
    expect(recovery).toMatchObject({
      id: "account-recovery",
      at: "before",
      within: { from: 3, to: 3, unit: "workingDays" },
    })
  })

  it("nothing is to be done about an account that is at hand, or of a subject that is filed elsewhere", () => {
    const lost = website("330000", {}, "")
    expect(idsOf(website("330000"))).not.toContain("account-recovery")
    expect(
      idsOf({ ...lost, register: { subject: { isFiled: true, access: ["elsewhere"] }, services: [] } }),
    ).not.toContain("account-recovery")
  })
})
