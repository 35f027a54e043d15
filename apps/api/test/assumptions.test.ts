import { Assumptions } from "@openbeian/planner"
import { describe, expect, it } from "vitest"
import { json, openDoor, yaml } from "./door.ts"

const { app, answer, problem } = openDoor()

const file = `# what we pay
openbeian: 1
prices:
  - { provider: 金山云, product: cloudServer, yuan: 560 }
  - { provider: elsewhere, product: box, yuan: 1.5 }
efforts:
  - { provider: Aliyun, orderYuan: 20 }
limits:
  - { provider: aliyun, limit: openOrdersPerAccount, value: 3 }
estimates:
  - { province: 浙江, workingDays: 8 }
`
const read = {
  openbeian: 1,
  prices: [
    { provider: "kingsoft", product: "cloudServer", yuan: 560 },
    { provider: "elsewhere", product: "box", yuan: 1.5 },
  ],
  efforts: [{ provider: "aliyun", orderYuan: 20 }],
  limits: [{ provider: "aliyun", limit: "openOrdersPerAccount", value: 3 }],
  estimates: [{ province: "330000", workingDays: 8 }],
}

describe("POST /api/assumptions", () => {
  it("reads the file of prices that the command line reads, its providers by id", async () => {
    expect(await answer(Assumptions.Assumptions, "/api/assumptions", yaml(file))).toEqual(read)
    expect(await answer(Assumptions.Assumptions, "/api/assumptions", json({ openbeian: 1 }))).toEqual({
      openbeian: 1,
    })
  })

  it.each([
    ["prices:\n  - { provider: a, product: b, yuan: -1 }", "/prices/0/yuan", 3],
    ["prices:\n  - { provider: a, yuan: 1 }", "/prices/0/product", 3],
    ["subject: {}", "/subject", 2],
  ])("says where %j is wrong", async (lines, pointer, line) => {
    const { errors } = await problem(422, "/api/assumptions", yaml(`openbeian: 1\n${lines}\n`))
    expect(errors).toMatchObject([{ pointer, line }])
  })

  it("refuses what is no document", async () => {
    await problem(400, "/api/assumptions", yaml("- {"))
  })
})

describe("POST /api/assumptions/yaml", () => {
  it("writes what reads as the same", async () => {
    const written = await app.request("/api/assumptions/yaml", json(read))
    expect(written.headers.get("Content-Type")).toBe("application/yaml; charset=utf-8")
    expect(await answer(Assumptions.Assumptions, "/api/assumptions", yaml(await written.text()))).toEqual(
      read,
    )
  })
})
