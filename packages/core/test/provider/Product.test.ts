import { Product } from "@openbeian/core/provider"
import { describe, expect, it } from "vitest"

const servers = {
  products: [
    {
      id: "simpleServer",
      words: { zh: "轻量服务器", en: "simple server" },
      alsoCalled: ["轻量服务器（实例）"],
      cites: ["a"],
    },
    { id: "ens", words: { zh: "ENS", en: "edge node" }, cites: ["a"] },
  ],
  cites: ["a"],
} as const

describe("a product", () => {
  it.each([
    "simpleServer",
    "simple-server",
    "Simple Server",
    "SIMPLE_SERVER",
    "轻量服务器",
    "轻量 服务器",
    "轻量服务器（实例）",
    "轻量服务器(实例)",
  ])("is found as %s", (written) => {
    expect(Product.productOf(servers, written)).toBe("simpleServer")
  })

  it.each(["", "服务器", "轻量服务器实例", "simple servers"])("is not guessed from %j", (written) => {
    expect(Product.productOf(servers, written)).toBeUndefined()
  })
})
