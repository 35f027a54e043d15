import { CertificateView } from "@openbeian/core/check"
import { CreditCode, ResidentId } from "@openbeian/core/subject"
import { afterEach, describe, expect, it, vi } from "vitest"
import { IdentityReading } from "../src/identityNumbers.ts"
import { json, openDoor } from "./door.ts"

const { app, answer, problem } = openDoor()
const code = `91330106000000000${CreditCode.checkDigit("91330106000000000")}`
const id = `33010619900101001${ResidentId.checkDigit("33010619900101001")}`
afterEach(() => vi.restoreAllMocks())

describe("POST /api/identity-numbers", () => {
  const read = (body: object) => answer(IdentityReading, "/api/identity-numbers", json(body))

  it.each([
    [code, "creditCode"],
    [id, "residentId"],
  ])("knows the area of %s", async (number, kind) => {
    const { number: found, area } = await read({ number: ` ${number.toLowerCase()}` })
    expect(found).toMatchObject({ kind, verdict: "valid", printed: number, areaCode: "330106" })
    expect(area?.isExact).toBe(true)
    expect(area?.division).toMatchObject({ name: "西湖区", isHistoric: false })
    expect(area?.division.path.map(({ name }) => name)).toEqual(["浙江省", "杭州市"])
  })

  it("knows an area that is abolished, and what became of it", async () => {
    const old = `11010319900101001${ResidentId.checkDigit("11010319900101001")}`
    const { area } = await read({ number: old })
    expect(area?.division).toMatchObject({ name: "崇文区", isHistoric: true })
    expect(area?.division.successors.map(({ name }) => name)).toEqual(["东城区"])
  })

  it("says where an unknown area would lie, and nothing where none is", async () => {
    const of = (area: string) => `91${area}000000000${CreditCode.checkDigit(`91${area}000000000`)}`
    expect((await read({ number: of("339999") })).area).toMatchObject({
      isExact: false,
      division: { code: "330000" },
    })
    expect((await read({ number: of("100000") })).area).toBeUndefined()
    expect((await read({ number: "" })).area).toBeUndefined()
  })

  it("reads it as what is asked for", async () => {
    expect((await read({ number: id, kind: "residencePermit" })).number.verdict).toBe("faulty")
  })

  it.each([{ number: "1".repeat(101) }, { number: id, kind: "passport" }, {}, { number: id, more: 1 }])(
    "refuses %j",
    async (body) => {
      const { errors } = await problem(422, "/api/identity-numbers", json(body))
      expect(errors).toHaveLength(1)
    },
  )

  it("keeps and logs nothing, and takes no number from an address", async () => {
    const log = (["log", "error", "warn", "info", "debug"] as const).map((name) => vi.spyOn(console, name))
    const response = await app.request("/api/identity-numbers", json({ number: id }))
    expect(response.headers.get("Cache-Control")).toBe("no-store")
    expect(response.headers.get("ETag")).toBeNull()
    await app.request("/api/identity-numbers", json({ number: { deep: id } }))
    for (const spy of log) expect(spy).not.toHaveBeenCalled()
    expect((await app.request(`/api/identity-numbers?number=${id}`)).status).toBe(405)
  })
})

describe("POST /api/app-certificates", () => {
  const read = (text: string) => answer(CertificateView.Reading, "/api/app-certificates", json({ text }))

  it("reads a fingerprint and what it rests on", async () => {
    const { items, clauses } = await read("SHA1: 47:7C:E7:83:A8:43:17:AC:C1:6F:B2:E2:93:57:D4:91:75:99:D5:C4")
    expect(items).toMatchObject([{ is: "fingerprint", fingerprint: { algorithm: "sha1" } }])
    expect(items[0]?.fingerprint?.platforms).toContain("ios")
    expect(Object.keys(clauses)).toEqual(["core-app-identity"])
  })

  it("warns of a private key, and does not send it back", async () => {
    const key = "-----BEGIN PRIVATE KEY-----\nMIIBVQIBADANBgkq\n-----END PRIVATE KEY-----"
    const answered = await read(key)
    expect(answered.items).toMatchObject([{ is: "other", fault: { code: "privateKey" } }])
    expect(JSON.stringify(answered)).not.toContain("MIIBVQ")
  })

  it("refuses what is longer than any certificate", async () => {
    await problem(422, "/api/app-certificates", json({ text: "a".repeat(20_001) }))
    await problem(413, "/api/app-certificates", json({ text: "a".repeat(200_000) }))
  })
})
