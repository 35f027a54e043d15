import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, said } from "./answer.ts"

/** A website or app of an enterprise, reached by these. */
const reached = (kind: "website" | "app", ...domains: ReadonlyArray<Filing.Domain>): Filing.Facts => ({
  subject: { kind: "enterprise", name: "杭州溪桥茶业有限公司" },
  services: [{ kind, domains }],
})
const address = {
  name: "203.0.113.18",
  registrant: "沈见山",
  realName: "none",
  resolvesTo: ["nwcd"],
} as const
const domain = { name: "xiqiao.cn", registrant: "杭州溪桥茶业有限公司" } as const

const papers = (facts: Filing.Facts) =>
  Object.fromEntries(answer(facts).services[0]?.materials.map(({ id, wanted }) => [id, wanted]) ?? [])

describe("a service reached by its bare address", () => {
  it("is open to review, as the papers are silent on it", () => {
    const [finding] = said("core/bare-address-is-documented", reached("website", address))
    expect(finding).toMatchObject({ verdict: "Review", severity: "warn", path: "/services/0/domains/0" })
    expect(finding?.message.zh).toBe("203.0.113.18 是 IP 地址；文件未提到只用 IP 访问的服务")
    expect(said("core/bare-address-is-documented", reached("website", domain))[0]?.verdict).toBe(
      "NotApplicable",
    )
  })

  it("meets no other rule on domains", () => {
    const found = answer(reached("website", address)).findings.filter(
      ({ path, verdict }) => path.startsWith("/services/0/domains/") && verdict !== "NotApplicable",
    )
    expect(found.map(({ rule }) => rule)).toEqual(["core/bare-address-is-documented"])
  })

  it("has no record of a registrar to show, and no holder to prove", () => {
    expect(papers(reached("website", address))).toMatchObject({
      "domain-real-name-screenshot": "no",
      "domain-owner-proof": "no",
    })
    expect(papers(reached("website", domain, address))).toMatchObject({
      "domain-real-name-screenshot": "required",
      "domain-owner-proof": "no",
    })
  })

  it("is none of an app's domains", () => {
    const verdict = (...domains: ReadonlyArray<Filing.Domain>) =>
      said("nwcd/app-is-checked-by-one-domain", reached("app", ...domains))[0]?.verdict
    expect(verdict(domain, address)).toBe("Pass")
    expect(verdict(domain, { name: "api.xiqiao.cn" })).toBe("Fail")
  })
})
