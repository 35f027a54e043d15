import type { Filing } from "@openbeian/core/filing"
import { type Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { answer, tags, unfiled, websites } from "./verdicts.ts"

const filed = (count: number): NonNullable<Filing.Facts["register"]> => ({
  subject: { isFiled: true, access: ["acme"] },
  services: websites(count).map(({ domains }) => ({
    kind: "website",
    domains: (domains ?? []).map(({ name }) => name ?? ""),
    access: ["acme"],
  })),
})

/** A rule that tells what it sees by failing or passing. */
const telling = <S extends "subject" | "person" | "order">(
  on: S,
  decide: Rule.Rule<S>["decide"],
): Rule.Rule<S> => ({
  on,
  id: "acme/telling",
  cites: ["ac-same-person"],
  severity: "block",
  says: text("是", "yes"),
  fix: text("改", "mend it"),
  decide,
  examples: [],
})
const seen = (rule: Rule.AnyRule, facts: Filing.Facts) =>
  tags("acme/telling", facts, { plugin: { ...acme, rules: [rule] } })
const yesOrNo = (is: boolean) => (is ? Verdict.fail() : Verdict.pass)

describe("an addition is wished for", () => {
  const adds = telling("subject", ({ wishes }) => yesOrNo(wishes.includes("add")))

  it.each([
    ["of services that are unknown", {}, "Fail"],
    ["of a service that may be filed or not", { services: websites(1) }, "Fail"],
    ["of an unfiled service", { ...unfiled, services: websites(1) }, "Fail"],
    ["of one unfiled service beside a filed one", { services: websites(2), register: filed(1) }, "Fail"],
  ] as const)("%s", (_, facts, tag) => {
    expect(seen(adds, facts)).toEqual([tag])
  })

  it.each([
    ["of none", { services: [] }],
    ["of what is filed here already", { services: websites(2), register: filed(2) }],
  ] as const)("not %s", (_, facts) => {
    expect(seen(adds, facts)).toEqual(["Pass"])
  })
})

describe("the data of persons", () => {
  const isAdded = telling("person", (place) => yesOrNo(place.isAdded))
  const isWritten = telling("person", (place) => yesOrNo(place.isWritten))

  it("go in with the services that they are responsible for", () => {
    const facts = { services: websites(2), register: filed(1) }
    expect(seen(isAdded, facts)).toEqual(["Fail", "Pass", "Fail"])
    expect(seen(isWritten, facts)).toEqual(["Fail", "Pass", "Fail"])
  })

  it("stay where nothing is added, but for those of a subject that is changed", () => {
    const facts = { services: websites(1), register: filed(1) }
    expect(seen(isAdded, facts)).toEqual(["Pass", "Pass"])
    expect(seen(isWritten, facts)).toEqual(["Pass", "Pass"])
    const changed: Filing.Facts = { ...facts, changes: [{ kind: "changeSubject" }] }
    expect(seen(isAdded, changed)).toEqual(["Pass", "Pass"])
    expect(seen(isWritten, changed)).toEqual(["Fail", "Pass"])
  })
})

describe("changes that are unknown", () => {
  const isClear = (facts: Filing.Facts) => {
    const { counts, isFreeOfBlocks, questions } = answer(facts)
    return isFreeOfBlocks && counts.undecided === 0 && questions.length === 0
  }
  const asks = (facts: Filing.Facts) => answer(facts).questions.map((question) => question.asks)
  const changes = telling("order", ({ order }) => yesOrNo(order.wish !== "add"))

  it.each([
    ["there are no services", { services: [] }],
    ["all services are filed here", { services: websites(1), register: filed(1) }],
  ] as const)("are asked for where %s", (_, facts) => {
    expect(seen(changes, facts)).toEqual(["Undecided"])
    expect(seen(changes, { ...facts, changes: [] })).toEqual([])
    expect(asks({ ...facts, changes: [] })).not.toContain("/changes")
  })

  it("are not asked for beside a service to add", () => {
    expect(asks({ ...unfiled, services: websites(1) })).not.toContain("/changes")
  })

  it("free nothing where nothing is added", () => {
    const kinds = [
      "changeSubject",
      "changeService",
      "cancelSubject",
      "cancelService",
      "cancelAccess",
    ] as const
    for (const kind of kinds) {
      const plugin = { ...acme, rules: [changes] }
      const { counts, questions } = answer({ services: [] }, plugin)
      expect(counts.undecided).toBeGreaterThan(0)
      expect(questions.map((question) => question.asks)).toContain("/changes")
      expect(seen(changes, { services: [], changes: [{ kind }] })).toEqual(["Fail"])
    }
    expect(isClear({ services: [] })).toBe(false)
  })
})
