import { deepStrictEqual, equal } from "node:assert/strict"
import { ours, theirs } from "./engines/contenders.ts"
import { randomFilings } from "./filings/random.ts"
import type { Result } from "./Result.ts"
import { race } from "./race.ts"
import { versionOf } from "./version.ts"

/** Thirty rules of core and of one provider, held against the same as conditions of json-rules-engine. */
export const engines = async (): Promise<Result> => {
  const broken = new Set<string>()
  for (const filing of randomFilings(200, 1)) {
    const ids = ours(filing)
    deepStrictEqual(ids, await theirs(filing))
    for (const id of ids) broken.add(id)
  }
  equal(broken.size, 30, "every rule is broken by some filing")

  const took = await race(["places", "filing", "jsonRules"], 30)
  return {
    title: "Engines: the same 30 rules on one clean filing; the same ids broken in 200 random filings",
    rows: [
      { name: "engine, places given", figure: took("places"), unit: "µs" },
      {
        name: `json-rules-engine ${versionOf("json-rules-engine")}, flat facts given`,
        figure: took("jsonRules"),
        unit: "µs",
        ratio: took("jsonRules") / took("places"),
        atLeast: 200,
      },
      { name: "engine, from the filing on", figure: took("filing"), unit: "µs" },
    ],
  }
}
