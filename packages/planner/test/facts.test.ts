import { describe, expect, it } from "vitest"
import { isSame } from "../src/portfolio/facts.ts"

describe("an entry of the register", () => {
  const website = { kind: "website", name: "溪桥茶", domains: [{ name: "xiqiao.cn" }] } as const

  it("is a website by its domains, whatever its name", () => {
    expect(isSame({ kind: "website", name: "旧名", domains: ["www.xiqiao.cn"] }, website)).toBe(true)
    expect(isSame({ kind: "website", name: "溪桥茶", domains: ["other.cn"] }, website)).toBe(false)
  })

  it("is a website by its name where it was filed without a domain", () => {
    for (const domains of [[], undefined])
      expect(isSame({ kind: "website", name: " 溪桥茶", ...(domains && { domains }) }, website)).toBe(true)
    expect(isSame({ kind: "website", name: "别处", domains: [] }, website)).toBe(false)
  })

  it("is anything else by its name, and nothing without one", () => {
    const app = { ...website, kind: "app" } as const
    expect(isSame({ kind: "app", name: "溪桥茶", domains: ["other.cn"] }, app)).toBe(true)
    expect(isSame({ kind: "app", name: "旧名", domains: ["xiqiao.cn"] }, app)).toBe(false)
    expect(isSame({ kind: "app" }, { kind: "app" })).toBe(false)
  })

  it("is of the same kind", () => {
    expect(isSame({ kind: "app", name: "溪桥茶", domains: ["xiqiao.cn"] }, website)).toBe(false)
  })
})
