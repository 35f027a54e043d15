import { describe, expect, it } from "vitest"
import { Coverage } from "../../src/provider/index.ts"
import { Clause } from "../../src/rule/index.ts"
import { text } from "../../src/text/index.ts"

const bookOf = (clause: Partial<Clause.Clause>): Clause.Book => ({
  owner: "test",
  sources: {},
  clauses: {
    "t-one": { source: "paper", section: "1", kind: "requirement", ...text("一条", "a clause"), ...clause },
  },
  conflicts: [],
})
const status = (clause: Partial<Clause.Clause>, ...as: ReadonlyArray<Coverage.Role>) =>
  Coverage.coverageOf(
    bookOf(clause),
    as.map((role) => ({ as: role, by: `the ${role}`, cites: ["t-one"] })),
  )[0]?.status

const everywhere = [
  "figure",
  "rule",
  "format",
  "material",
  "stage",
  "step",
  "duty",
  "vocabulary",
  "capability",
  "contact",
  "guide",
] as const satisfies ReadonlyArray<Coverage.Role>

/** Which uses are enough, as the architecture has it. */
const enough: Readonly<Record<Clause.ClauseKind, ReadonlyArray<Coverage.Role>>> = {
  limit: ["figure", "rule"],
  requirement: ["rule", "format"],
  document: ["material"],
  deadline: ["stage", "duty"],
  enumeration: ["figure", "vocabulary"],
  status: ["stage", "guide"],
  process: ["stage", "step", "guide", "vocabulary", "rule", "capability"],
  fact: ["rule", "figure", "capability", "vocabulary", "stage", "step", "duty", "material", "guide"],
  contact: ["contact", "guide"],
  recommendation: ["rule", "guide", "duty", "step"],
}
const kinds: ReadonlyArray<readonly [Clause.ClauseKind, ReadonlyArray<Coverage.Role>]> = [
  ["limit", enough.limit],
  ["requirement", enough.requirement],
  ["document", enough.document],
  ["deadline", enough.deadline],
  ["enumeration", enough.enumeration],
  ["status", enough.status],
  ["process", enough.process],
  ["fact", enough.fact],
  ["contact", enough.contact],
  ["recommendation", enough.recommendation],
]

describe("coverage", () => {
  it.each(kinds)("counts a clause of the kind %s as used by %j alone", (kind, roles) => {
    const found = everywhere.filter((role) => status({ kind }, role) === "used")
    expect(new Set(found)).toEqual(new Set(roles))
  })

  it("lets a guide alone be enough only where something is told and not demanded", () => {
    const told = kinds.flatMap(([kind]) => (status({ kind }, "guide") === "used" ? [kind] : []))
    expect(new Set(told)).toEqual(new Set(["process", "fact", "contact", "recommendation", "status"]))
  })

  it.each(["limit", "requirement", "document", "deadline", "enumeration"] as const)(
    "does not let a clause of the kind %s be waived",
    (kind) => {
      expect(status({ kind, waived: text("懒", "lazy") })).toBe("orphan")
      expect(status({ kind, waived: text("懒", "lazy") }, "guide")).toBe("orphan")
    },
  )

  it.each(["process", "fact", "contact", "recommendation", "status"] as const)(
    "lets a clause of the kind %s be waived with a reason and not without",
    (kind) => {
      expect(status({ kind, waived: text("无处可用", "there is no place for it") })).toBe("waived")
      expect(status({ kind })).toBe("orphan")
    },
  )

  it("prefers use to a waiver, and tells who uses it", () => {
    const clause = { kind: "process", waived: text("懒", "lazy") } as const
    expect(Coverage.coverageOf(bookOf(clause), [{ as: "step", by: "the step", cites: ["t-one"] }])).toEqual([
      { id: "t-one", kind: "process", status: "used", by: ["the step"] },
    ])
  })

  it("leaves out what is superseded", () => {
    expect(Coverage.coverageOf(bookOf({ supersededBy: "t-two" }), [])).toEqual([])
    expect(
      Clause.isInForce({ source: "", section: "", kind: "fact", supersededBy: "t-two", zh: "", en: "" }),
    ).toBe(false)
  })
})
