import type { Portfolio } from "@openbeian/core/filing"
import { read, readTables, tablesOf, writeArchive } from "@openbeian/portfolio"
import { Effect, Result } from "effect"
import { describe, expect, it } from "vitest"
import { ask } from "./world.ts"

const portfolio: Portfolio.Portfolio = {
  openbeian: 1,
  filings: [
    {
      customer: "C1",
      accounts: [{ provider: "腾迅云" }, { provider: "金山云" }],
      register: { services: [{ kind: "website", access: ["天翼云", "Kingsof Cloud"] }] },
    },
  ],
}
const archive = Result.getOrThrow(
  writeArchive(readTables(Result.getOrThrow(tablesOf(portfolio, "zh"))), { language: "zh" }),
)

const check = async (name: string, bytes: Uint8Array, ...more: ReadonlyArray<string>) =>
  ask(["portfolio", "check", name, ...more], "", { open: async () => ({ name, bytes }) })

describe("portfolio check of a provider that is not installed", () => {
  it("tells at its cell the installed one that is near, and how another is taken", async () => {
    const { out } = await check("p.zip", archive)
    expect(out).toContain("没有安装叫“腾迅云”的接入商（已照写读入）")
    expect(out).toContain("是不是“腾讯云”？改正名称；确是别的接入商就照写")
    expect(out).toContain("没有安装叫“Kingsof Cloud”的接入商")
    expect(out).toContain("“天翼云”读作“其他接入商”")
    expect(out).toContain("要改 2 处，另有 0 处换了写法")
    const { faults, readings } = JSON.parse((await check("p.zip", archive, "--format", "json")).out)
    expect(faults).toMatchObject([
      { code: "unknownProvider", sheet: "register", effect: "kept", customer: "C1" },
      { code: "unknownProvider", sheet: "accounts", cell: "C2", found: "腾迅云", customer: "C1" },
    ])
    expect(readings).toMatchObject([{ why: "stranger", sheet: "register", found: "天翼云" }])
  })

  it("tells it at the line of a document", async () => {
    const { out, code } = await check(
      "p.json",
      new TextEncoder().encode(JSON.stringify(portfolio)),
      "--format",
      "json",
    )
    expect(JSON.parse(out).faults).toMatchObject([
      { code: "unknownProvider", path: "/filings/0/accounts/0/provider", line: 1, effect: "kept" },
      { code: "unknownProvider", path: "/filings/0/register/services/0/access/1" },
    ])
    expect(code).toBe(1)
  })

  it("writes it beside its cell in a workbook", async () => {
    const made: Array<string | Uint8Array> = []
    await ask(["portfolio", "convert", "p.zip", "--out", "p.xlsx"], "", {
      open: async (name) => ({ name, bytes: archive }),
      create: async (_, content) => {
        made.push(content)
        return undefined
      },
    })
    const { tables } = await Effect.runPromise(read(Buffer.from(made[0] ?? "")))
    const accounts = tables.tables.find(({ sheet }) => sheet === "accounts")
    expect(accounts?.rows[1]).toContainEqual(expect.stringContaining("是不是“腾讯云”？"))
  })
})
