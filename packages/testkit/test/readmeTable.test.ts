import { describe, expect, it } from "vitest"
import { acme } from "../src/acme/index.ts"
import { readmeTable, refreshed } from "../src/readmeTable.ts"

describe("readmeTable", () => {
  it("tells undocumented from unlimited, and whom a figure is for", () => {
    const rows = readmeTable(acme).split("\n")
    expect(rows).toContain("| 每个网站的域名数 domains per website |  |  | 文件未载 undocumented |  |")
    expect(rows).toContain(
      "| 每单新增服务数 new services per order | APP app | 2026-01-01 | 不限 unlimited | `ac-order-apps` |",
    )
    expect(rows).toContain("| 小程序备案 mini program filings | 不能 no | `ac-services` |")
  })
})

describe("the table of what is shown", () => {
  it("has a row for each statement, and one where the papers do not speak", () => {
    const rows = readmeTable(acme).split("\n")
    expect(rows).toContain(
      "| 网站 website | 广东 Guangdong | 主体备案号 subject number |  |  | `ac-shown-guangdong` |",
    )
    expect(rows).toContain("| APP app |  |  | “关于”页 the page “about” |  | `ac-shown-app` |")
    expect(readmeTable({ ...acme, display: "undocumented" }).split("\n")).toContain(
      "| 文件未载 undocumented |  |  |  |  |  |",
    )
  })
})

describe("refreshed", () => {
  it("writes the table between the markers and nothing else", () => {
    const once = refreshed("# Acme\n", acme)
    expect(once.startsWith("# Acme\n\n<!-- generated")).toBe(true)
    expect(once).toContain(readmeTable(acme))
    expect(refreshed(once, acme)).toBe(once)
    expect(refreshed(once.replace("ac-codes", "old"), acme)).toBe(once)
    expect(refreshed(`${once}\nThe end.\n`, acme)).toBe(`${once}\nThe end.\n`)
  })
})
