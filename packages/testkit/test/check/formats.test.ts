import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, tags } from "./verdicts.ts"

const scan = (file: Filing.File): Filing.Facts => ({
  services: [{ kind: "website", files: { "licence-scan": file } }],
})
const card = (file: Filing.File, verification: "electronic" | "manual" = "electronic"): Filing.Facts => ({
  services: [{ kind: "website", files: { "card-photo": file } }],
  accounts: [{ provider: "acme", verification }],
})

describe("core/file-size-is-in-range", () => {
  it.each([
    [0, "Fail"],
    [99_999, "Fail"],
    [100_000, "Review"],
    [102_399, "Review"],
    [102_400, "Pass"],
    [150_000, "Pass"],
    [200_000, "Pass"],
    [200_001, "Review"],
    [204_800, "Review"],
    [204_801, "Fail"],
  ])("answers a file of %i bytes, where 100K to 200K are wanted, by %s", (bytes, verdict) => {
    expect(tags("core/file-size-is-in-range", scan({ bytes }))).toEqual([verdict])
  })

  it("tells both readings of K where they differ", () => {
    const finding = answer(scan({ bytes: 200_001 })).findings.find(
      ({ rule }) => rule === "core/file-size-is-in-range",
    )
    expect(finding?.message.en).toContain("200001 bytes")
    expect(finding?.clauses).toEqual(["ac-licence-scan", "ac-card-photo"])
  })
})

describe("core/picture-is-large-enough", () => {
  it.each([
    [1500, 1100, "Pass"],
    [1100, 1500, "Pass"],
    [1499, 1100, "Fail"],
    [1500, 1099, "Fail"],
    [1099, 1500, "Fail"],
    [8000, 1099, "Fail"],
    [1300, 1300, "Fail"],
  ])(
    "answers %i × %i, where 1500 × 1100 is wanted whichever way it lies, by %s",
    (width, height, verdict) => {
      expect(tags("core/picture-is-large-enough", scan({ width, height }))).toEqual([verdict])
    },
  )
})

describe("the other measures of a picture", () => {
  it.each<readonly [string, Filing.File, Filing.File]>([
    ["core/picture-shows-the-original", { isOriginal: true }, { isOriginal: false }],
    ["core/picture-has-no-shadow", { hasShadow: false }, { hasShadow: true }],
    ["core/picture-is-well-lit", { isWellLit: true }, { isWellLit: false }],
    ["core/background-is-as-wanted", { background: "white" }, { background: "other" }],
  ])("%s: passes, fails, asks, and leaves alone what is not wanted", (rule, good, bad) => {
    expect(tags(rule, card(good))).toEqual(["Pass"])
    expect(tags(rule, card(bad))).toEqual(["Fail"])
    expect(tags(rule, card({}))).toEqual(["Undecided"])
    expect(tags(rule, card(bad, "manual"))).toEqual(["NotApplicable"])
    expect(tags(rule, scan(bad))).toEqual(["NotApplicable"])
  })

  it("wants colour of the scan alone", () => {
    expect(tags("core/picture-is-in-colour", scan({ isColour: false }))).toEqual(["Fail"])
    expect(tags("core/picture-is-in-colour", scan({ isColour: true }))).toEqual(["Pass"])
    expect(tags("core/picture-is-in-colour", card({ isColour: false }))).toEqual(["NotApplicable"])
  })

  it("says nothing of a file that no material of the provider asks for", () => {
    const { findings } = answer({
      services: [{ kind: "website", files: { selfie: { bytes: 1 }, letter: { bytes: 1 } } }],
    })
    expect(findings.filter(({ path }) => path.includes("/files/"))).toEqual([])
  })
})
