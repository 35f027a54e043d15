import { RefusalView } from "@openbeian/core/check"
import { Matching } from "@openbeian/core/refusal"
import { describe, expect, it } from "vitest"
import { json, openDoor, providers, yaml } from "./door.ts"

const { answer, problem } = openDoor()
const ids = providers.map(({ id }) => id)
const read = (body: RequestInit, query = "") => answer(RefusalView.Reading, `/api/refusals${query}`, body)

describe("POST /api/refusals", () => {
  it("answers the reasons of a text for every provider, or for those that are asked", async () => {
    const { matches } = await read(json({ text: "域名未实名认证；网站名称不合格" }))
    expect(matches.map(({ reason, confidence }) => [reason, confidence])).toEqual([
      ["domain-not-real-name", "high"],
      ["site-name-bad", "high"],
    ])
    for (const match of matches) expect(match.providers.map(({ provider }) => provider)).toEqual(ids)
    const [asked] = (await read(json({ text: "域名未实名认证" }), "?provider=acme")).matches
    expect(asked?.providers.map(({ provider }) => provider)).toEqual(["acme"])
  })

  it("answers nothing to a text that gives no reason", async () => {
    expect(await read(json({ text: "您的备案已提交管局" }))).toMatchObject({ matches: [], clauses: {} })
    expect((await read(json({ text: "" }))).matches).toEqual([])
  })

  it("shows the places of a filing, on the day that it is told", async () => {
    const filing = {
      openbeian: 1,
      services: [{ kind: "website", domains: [{ name: "xiqiao.cn", realName: "none" }] }],
    }
    const { today, matches } = await read(json({ text: "域名未实名认证", filing }), "?today=2026-11-20")
    expect(today).toBe("2026-11-20")
    expect(matches[0]?.places).toContainEqual({
      path: "/services/0/domains/0/realName",
      label: { zh: "域名实名状态", en: "state of real-name verification" },
      of: { zh: "xiqiao.cn", en: "xiqiao.cn" },
      value: { zh: "未做", en: "not done" },
    })
    const failing = matches[0]?.providers.flatMap(({ findings }) => findings.map(({ verdict }) => verdict))
    expect(failing).toContain("Fail")
  })

  it("takes YAML, in which a text may have lines", async () => {
    const { matches } = await read(yaml("text: |\n  1. 网站名称不合格\n  2. 跨省备案\n"))
    expect(matches.map(({ reason }) => reason)).toEqual(["site-name-bad", "cross-province"])
  })

  it("refuses a text that is too long, and one that is none", async () => {
    await read(json({ text: "茶".repeat(Matching.lengthMax) }))
    const { errors } = await problem(
      422,
      "/api/refusals",
      json({ text: "茶".repeat(Matching.lengthMax + 1) }),
    )
    expect(errors).toMatchObject([
      { pointer: "/text", message: { en: expect.stringContaining("at most 10000") } },
    ])
    expect((await problem(422, "/api/refusals", json({ filing: { openbeian: 1 } }))).errors).toMatchObject([
      { pointer: "/text", code: "missingKey" },
    ])
  })

  it("points at the faults of the filing inside the body", async () => {
    const body = json({ text: "跨省备案", filing: { openbeian: 1, subject: { kind: "company" } } })
    const { errors, detail } = await problem(422, "/api/refusals", body)
    expect(errors).toMatchObject([{ pointer: "/filing/subject/kind" }])
    expect(detail).toBe("1 place has to be mended")
  })

  it("takes no filing that is longer than a check takes", async () => {
    const domains = Array.from({ length: 2001 }, (_, n) => ({ name: `a${n}.cn` }))
    const filing = { openbeian: 1, services: [{ kind: "website", domains }] }
    const { type } = await problem(413, "/api/refusals", json({ text: "跨省备案", filing }))
    expect(type).toBe("/problems/filing-too-long")
  })

  it("names the providers there are when it is asked for another", async () => {
    const { type } = await problem(404, "/api/refusals?provider=nobody", json({ text: "跨省备案" }))
    expect(type).toBe("/problems/provider-unknown")
  })
})
