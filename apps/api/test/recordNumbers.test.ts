import { describe, expect, it } from "vitest"
import { ParsedNumbers } from "../src/recordNumbers.ts"
import { json, openDoor } from "./door.ts"

const { answer, problem } = openDoor()
const path = "/api/record-numbers/parse"
const parse = async (...texts: ReadonlyArray<string>) =>
  (await answer(ParsedNumbers, path, json({ texts }))).items

describe("POST /api/record-numbers/parse", () => {
  it.each([
    ["京ICP备04000001号", "subject", "京ICP备04000001号"],
    ["京icp备 04000001-1", "website", "京ICP备04000001号-1"],
    ["京ICP备04000001号-2A", "app", "京ICP备04000001号-2A"],
    ["京ICP备04000001号-3X", "miniProgram", "京ICP备04000001号-3X"],
    ["京ICP备04000001号-4K", "quickApp", "京ICP备04000001号-4K"],
    ["粤B2-20090059", "licence", "粤B2-20090059"],
    ["京ICP证030173号", "licence", "京ICP证030173号"],
    ["京公网安备11000002000001号", "publicSecurity", "京公网安备11000002000001号"],
    ["湘ICP备B2-20080075-3", "irregular", "湘ICP备B2-20080075-3"],
  ])("reads %s as %s", async (text, kind, printed) => {
    expect(await parse(text)).toMatchObject([{ text, number: { kind, printed } }])
  })

  it("keeps zeros in front, and names the province", async () => {
    expect(await parse("京ICP备04000001号-1")).toMatchObject([
      {
        number: {
          digits: "04000001",
          serial: 1,
          province: { code: "110000", name: { zh: "北京", en: "Beijing" } },
        },
      },
    ])
  })

  it("names the province of an irregular number that bears its prefix", async () => {
    const [bearing, bare] = await parse("湘ICP备B2-20080075-3", "ICP备B2-20080075-3")
    expect(bearing).toMatchObject({ number: { kind: "irregular", province: { code: "430000" } } })
    expect(bare).toMatchObject({ number: { kind: "irregular" } })
    expect(bare).not.toHaveProperty("number.province")
  })

  it("leaves the province out of a nation-wide licence", async () => {
    const [item] = await parse("B2-20090059")
    expect(item).toMatchObject({ number: { kind: "licence" } })
    expect(item).not.toHaveProperty("number.province")
  })

  it("says for each text that is no number why, and where it begins to go wrong", async () => {
    expect(await parse("京ICP备04000001号", "你好", "京ICP备12号")).toMatchObject([
      { number: { kind: "subject" } },
      { text: "你好", error: { code: "NotARecordNumber", offset: 0 } },
      { text: "京ICP备12号", error: { code: "DigitsCount", offset: 5 } },
    ])
  })

  it("takes no text at all, and no other shape", async () => {
    expect(await parse()).toEqual([])
    for (const body of [{ texts: "京ICP备04000001号" }, { texts: [{}] }, {}, { texts: [], more: 1 }]) {
      await problem(422, path, json(body))
    }
  })

  it("refuses more than a quarter of a megabyte", async () => {
    await problem(413, path, json({ texts: ["a".repeat(250_000)] }))
  })
})
