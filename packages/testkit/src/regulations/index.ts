import { Regulations } from "@openbeian/core/regulation"
import { clauses } from "./clauses.ts"
import { national } from "./national.ts"
import { tibet, zhejiang } from "./provinces.ts"

/** Acmeland (示例国): a country that does not exist, with two provinces under real codes and every feature of the contract. */
export const exampleRegulations = Regulations.define({
  checkedOn: "2026-11-20",
  book: clauses,
  display: [],
  national,
  administrations: { "330000": zhejiang, "540000": tibet },
})
