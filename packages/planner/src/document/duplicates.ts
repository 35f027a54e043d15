import { Duplicates } from "@openbeian/core/filing"
import { fill, text } from "@openbeian/core/text"
import type { Assumption } from "../Plan.ts"

/** What the portfolio has twice and the plan takes as it is written, since both cannot be right (重复项). */
export const duplicatesOf = (
  duplicates: ReadonlyArray<Duplicates.Duplicate>,
  rows: ReadonlyArray<string>,
): ReadonlyArray<Assumption> => {
  const placeOf = placesIn(rows)
  const more = duplicates.length - shown
  return [
    ...duplicates.slice(0, shown).map(({ kind, found, first, again }): Assumption => {
      const { message, fix } = Duplicates.sentences[kind]
      const said = fill(message, { found, place: placeOf(first) })
      const at = placeOf(again)
      const { zh, en } =
        kind === "otherEnd" ? silent : isInOne(kind) && ownerOf(first) === ownerOf(again) ? asked : planned
      return {
        kind: "duplicate",
        text: text(`${at}：${said.zh}${zh}；${fix.zh}。`, `${at}: ${said.en}${en}; ${fix.en}.`),
        clauses: [],
      }
    }),
    ...(more > 0
      ? [
          {
            kind: "duplicate" as const,
            text: text(
              `另有 ${more} 处重复，也都照写计划；检查客户组合会逐一列出。`,
              `${more} more are there twice and planned as they are written; the check of the portfolio lists all of them.`,
            ),
            clauses: [],
          },
        ]
      : []),
  ]
}

const silent = text("", "")
const planned = text("，都照写计划", ", and all is planned as it is written")
const asked = text("，分清以前只办其一", ", and one of them alone is planned until that is settled")

/** What would be one record where both are of one customer. */
const isInOne = (kind: Duplicates.Kind): boolean => kind === "sameDomain" || kind === "sameRegistrable"

const ownerOf = (pointer: string): string => pointer.split("/")[2] ?? ""

/** A document for people ends somewhere. */
const shown = 100

/** A pointer into the portfolio by the id of the customer. */
const placesIn =
  (rows: ReadonlyArray<string>) =>
  (pointer: string): string => {
    const [, , index = "", ...rest] = pointer.split("/")
    return `${rows[Number(index)] ?? index} /${rest.join("/")}`
  }
