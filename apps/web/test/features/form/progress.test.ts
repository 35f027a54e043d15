import { describe, expect, it } from "vitest"
import type { Draft } from "../../../src/features/draft/json.ts"
import { progressOf } from "../../../src/features/form/progress.ts"

const known = (draft: Draft) => ({ draft, report: undefined, faults: [], troubles: [] })

describe("how far a group is", () => {
  it("is not begun while nothing is in it, and filled once nothing of it is asked for", () => {
    expect(progressOf(known({ openbeian: 1 }), "subject")).toEqual({ state: "none" })
    expect(progressOf(known({ openbeian: 1, subject: { name: "甲" } }), "subject")).toEqual({
      state: "filled",
    })
  })

  it("counts what is not known as an answer", () => {
    expect(progressOf(known({ openbeian: 1, subject: { city: null } }), "subject")).toEqual({
      state: "filled",
    })
  })

  it("puts what cannot be read first, then what is to mend", () => {
    const fault = { pointer: "/subject/city", message: { zh: "", en: "" }, fix: { zh: "", en: "" } }
    const trouble = {
      pointer: "/subject/name",
      severity: "block" as const,
      message: { zh: "", en: "" },
      fix: { zh: "", en: "" },
      clauses: [],
      by: [],
      elsewhere: [],
    }
    const draft: Draft = { openbeian: 1, subject: { name: "甲", city: "乙" } }
    expect(progressOf({ ...known(draft), faults: [fault], troubles: [trouble] }, "subject")).toEqual({
      state: "unreadable",
      n: 1,
    })
    expect(progressOf({ ...known(draft), troubles: [trouble, trouble] }, "subject")).toEqual({
      state: "fix",
      n: 1,
    })
    expect(progressOf({ ...known(draft), troubles: [trouble] }, "services")).toEqual({ state: "none" })
  })

  it("does not count what only one provider refuses as something to mend", () => {
    const trouble = {
      pointer: "/subject/kind",
      severity: "block" as const,
      message: { zh: "", en: "" },
      fix: { zh: "", en: "" },
      clauses: [],
      by: [],
      elsewhere: [{ provider: "two", name: { zh: "", en: "" }, monogram: "" }],
    }
    const draft: Draft = { openbeian: 1, subject: { kind: "individual" } }
    expect(progressOf({ ...known(draft), troubles: [trouble] }, "subject")).toEqual({ state: "filled" })
  })
})
