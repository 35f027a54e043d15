import { describe, expect, it } from "vitest"
import { groupsAlike } from "../../../src/features/providers/alike.ts"
import { groupsOf } from "../../../src/features/providers/groups.ts"
import type { Row } from "../../../src/features/providers/providers.ts"

const row = (id: string): Row => ({
  id,
  kind: "limit",
  label: { zh: id, en: id },
  differs: false,
  cells: [],
})

describe("the rows by what they are about", () => {
  it("stand in their group in its order, whatever order they come in", () => {
    const groups = groupsOf([row("individual"), row("app"), row("unit")])
    expect(groups.map(({ id, rows }) => [id, rows.map((each) => each.id)])).toEqual([
      ["who", ["unit", "individual"]],
      ["what", ["app"]],
    ])
  })

  it("are never lost: one that nobody has placed stands in the last group", () => {
    const groups = groupsOf([row("neverHeardOf"), row("unit")])
    expect(groups.map(({ id }) => id)).toEqual(["who", "rest"])
    expect(groups.at(-1)?.rows.map(({ id }) => id)).toEqual(["neverHeardOf"])
  })

  it("of which none is there are no group", () => {
    expect(groupsOf([])).toEqual([])
  })
})

describe("lines that say the same", () => {
  const of = (value: number, name: string, clause: string) => ({
    value,
    for: { zh: name, en: name },
    clauses: [clause, "both"],
  })

  it("are one line with all cases and each clause once", () => {
    const lines = groupsAlike([of(5, "a", "x"), of(2, "b", "y"), of(5, "c", "z")], ({ value }) =>
      String(value),
    )
    expect(
      lines.map(({ first, cases, clauses }) => [first.value, cases.map(({ en }) => en), clauses]),
    ).toEqual([
      [5, ["a", "c"], ["x", "both", "z"]],
      [2, ["b"], ["y", "both"]],
    ])
  })
})
