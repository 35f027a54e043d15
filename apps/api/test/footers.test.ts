import { FooterView } from "@openbeian/core/footer"
import { Province } from "@openbeian/core/place"
import { RecordNumber } from "@openbeian/core/record"
import { acme } from "@openbeian/testkit"
import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { json, openDoor, providers, yaml } from "./door.ts"

const { answer, problem } = openDoor()
const path = "/api/footers"
const make = (facts: Readonly<Record<string, unknown>>) => answer(FooterView.Footer, path, json(facts))

describe("POST /api/footers", () => {
  it("answers number, link, place and HTML with their clauses", async () => {
    const { clauses, findings, html, parts, text } = await make({
      number: "浙 icp备05000012-1",
      organisation: "溪桥茶业有限公司",
      provider: acme.id,
    })
    expect(text).toBe("版权所有 溪桥茶业有限公司\n浙ICP备05000012号-1")
    expect(html.split("\n")[1]).toBe(
      '<p><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">浙ICP备05000012号-1</a></p>',
    )
    expect(parts.slice(0, 3)).toMatchObject([
      { part: "number", layer: "provider", is: "service", clauses: ["ac-shown-number"] },
      { part: "link", layer: "provider", clauses: ["ac-shown-number"] },
      { part: "place", layer: "provider", clauses: ["ac-shown-number"] },
    ])
    expect(clauses).toHaveProperty(["ac-shown-number", "source", "title"])
    expect(findings.filter(({ severity }) => severity === "block")).toEqual([])
  })

  it("shows the subject number in Guangdong where the provider wants it", async () => {
    const { findings, text } = await make({ number: "粤ICP备05000012号-1", provider: acme.id })
    expect(text).toBe("粤ICP备05000012号")
    expect(findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: "SubjectNumberDerived" })]),
    )
  })

  it("takes a province in any spelling and a year as a figure, and YAML", async () => {
    const facts = "number: 浙ICP备05000012号-1\nprovince: 粤\nyear: 2026\norganisation: 溪桥"
    const { findings, text } = await answer(FooterView.Footer, path, yaml(facts))
    expect(text).toContain("© 2026 溪桥")
    expect(findings.map(({ code }) => code)).toContain("ProvinceOtherwise")
  })

  it("says what is wrong with a number instead of refusing the request", async () => {
    const footer = await make({ number: "京ICP备12号" })
    expect(footer).toMatchObject({ isFreeOfBlocks: false, text: "", html: "" })
    expect(footer.findings).toMatchObject([{ code: "NumberUnreadable", severity: "block", path: "/number" }])
  })

  it("holds an irregular number against the subject's, and asks the province of its own prefix", async () => {
    const number = "粤ICP备B2-20090059-5"
    const subjectNumber = "京ICP备2023018846号"
    const footer = await make({ number, province: "440000", subjectNumber })
    expect(footer).toMatchObject({ isFreeOfBlocks: false, province: { code: "440000" } })
    expect(footer.parts[0]).toMatchObject({ layer: "province", is: "subject" })
    const blocks = footer.findings.filter(({ severity }) => severity === "block")
    expect(blocks.map(({ code }) => code)).toEqual(["SeriesOtherwise"])
    expect(footer.findings.map(({ code }) => code)).not.toContain("ProvinceOtherwise")
  })

  it.each(providers)("blocks nothing where $id and a province leave open what is shown", async ({ id }) => {
    for (const { code, prefixes } of Province.mainland) {
      for (const serial of ["", "-1"]) {
        const number = `${prefixes[0]}ICP备2023018846号${serial}`
        const { findings, html, isFreeOfBlocks } = await make({ number, province: code, provider: id })
        if (findings.every((one) => one.code !== "ProviderOtherwise")) continue
        expect({ number, isFreeOfBlocks }).toEqual({ number, isFreeOfBlocks: true })
        expect(html).not.toBe("")
      }
    }
  })

  it("refuses what is no such document, with a pointer to each fault", async () => {
    const faulty = [
      [{}, "/number"],
      [{ number: ["京ICP备04000001号-1"] }, "/number"],
      [{ number: "x", province: "广冬" }, "/province"],
      [{ number: "x", kind: "miniProgram" }, "/kind"],
      [{ number: "x", organization: "甲" }, "/organization"],
    ] as const
    for (const [facts, pointer] of faulty) {
      const { errors, type } = await problem(422, path, json(facts))
      expect(type).toBe("/problems/document-faulty")
      expect(errors?.map((error) => error.pointer)).toContain(pointer)
    }
  })

  it("names the providers there are when there is no such one", async () => {
    const { message, type } = await problem(404, path, json({ number: "x", provider: "nobody" }))
    expect(type).toBe("/problems/provider-unknown")
    expect(message.en).toContain(acme.id)
  })

  it("refuses more than a tenth of a megabyte", async () => {
    await problem(413, path, json({ number: "x", organisation: "a".repeat(100_000) }))
  })

  it("never lets through what was given, and shows exactly the number", async () => {
    const organisation = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.constantFrom("<b>", '"', "'", "&amp;", "</p>", "甲")).map((all) => all.join("")),
    )
    const number = fc
      .tuple(
        fc.constantFrom("浙", "京", "陇"),
        fc.stringMatching(/^\d{8}$/u),
        fc.integer({ min: 1, max: 99 }),
      )
      .map(([prefix, digits, serial]) => `${prefix}ICP备${digits}号-${serial}`)
    await fc.assert(
      fc.asyncProperty(number, organisation, async (number, organisation) => {
        const { html, text } = await make({ number, organisation })
        const own = html.replace(
          /<\/?p>|<a href="[^"<>]*" target="_blank" rel="noopener noreferrer">|<\/a>/gu,
          "",
        )
        expect(own).not.toMatch(/[<>"']|&(?!(?:lt|gt|amp|quot|#39);)/u)
        const last = text.split("\n").at(-1) ?? ""
        expect(last).toBe(number)
        expect(RecordNumber.format(Result.getOrThrow(RecordNumber.parse(last)))).toBe(number)
      }),
    )
  })
})
