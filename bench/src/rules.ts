import { deepStrictEqual, ok } from "node:assert/strict"
import type { Result } from "./Result.ts"
import { race } from "./race.ts"
import { allRules } from "./rules/contenders.ts"

/** All rules of one provider on one clean filing, held against plain lists of the same predicates. */
export const rules = async (): Promise<Result> => {
  const findings = allRules.engine()
  deepStrictEqual(findings, allRules.plain())
  ok(findings.every(({ verdict }) => verdict._tag === "Pass" || verdict._tag === "NotApplicable"))
  const few = allRules.engineWithoutReaders()
  deepStrictEqual(few, allRules.plainWithoutReaders())
  ok(allRules.engineWithGaps().some(({ verdict }) => verdict._tag === "Undecided"))

  const layered = allRules.engineOfEveryLayer()
  deepStrictEqual(layered, allRules.plainOfEveryLayer())

  const took = await race(
    [
      "plain",
      "engine",
      "engineWithGaps",
      "plainOfEveryLayer",
      "engineOfEveryLayer",
      "plainWithoutReaders",
      "engineWithoutReaders",
    ],
    30,
  )
  return {
    title: `Rules: one clean filing, ${findings.length} findings explained`,
    rows: [
      { name: "plain lists of the same predicates", figure: took("plain"), unit: "µs" },
      {
        name: "engine",
        figure: took("engine"),
        unit: "µs",
        ratio: took("engine") / took("plain"),
        atMost: 1.5,
      },
      {
        name: "engine, every third fact absent",
        figure: took("engineWithGaps"),
        unit: "µs",
        ratio: took("engineWithGaps") / took("plain"),
        atMost: 5,
      },
      {
        name: `plain lists, ${layered.length} findings with those of the country and the province`,
        figure: took("plainOfEveryLayer"),
        unit: "µs",
      },
      {
        name: "engine, the same",
        figure: took("engineOfEveryLayer"),
        unit: "µs",
        ratio: took("engineOfEveryLayer") / took("plainOfEveryLayer"),
        atMost: 1.5,
      },
      {
        name: `plain lists, ${few.length} findings that read no number`,
        figure: took("plainWithoutReaders"),
        unit: "µs",
      },
      {
        name: "engine, the same",
        figure: took("engineWithoutReaders"),
        unit: "µs",
        ratio: took("engineWithoutReaders") / took("plainWithoutReaders"),
        atMost: 2,
      },
    ],
  }
}
