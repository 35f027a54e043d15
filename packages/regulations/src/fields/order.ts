import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { asOf } from "../sources.ts"
import { type Field, field } from "./Field.ts"
import { rule } from "./make.ts"
import { isIndividual } from "./place.ts"

const { fail, notApplicable, pass } = Verdict

/** How many websites a unit files with one order (单位每单网站数). */
export interface PerOrder {
  readonly most: number
  /** First day. Absent: that of the source. */
  readonly since?: string
  readonly isForFirstFiling?: true
}

export const newSitesPerOrder: Field<PerOrder> = field({
  slug: "sites-per-order-max-unit",
  label: text("单位每单新增网站数", "new websites of a unit in one order"),
  group: "order",
  kind: "limit",
  compares: ({ most, isForFirstFiling }) => ({ most, isForFirstFiling }),
  says: ({ most, isForFirstFiling }) =>
    isForFirstFiling === undefined
      ? text(`单位每单最多新增 ${most} 个网站`, `one order of a unit holds ${most} new websites at most`)
      : text(
          `单位首次备案最多报 ${most} 个网站`,
          `the first filing of a unit holds ${most} websites at most`,
        ),
  makes: (evidence) => ({
    newServicesPerOrder: evidence.rows.flatMap(({ is, by, cites }) =>
      is.isForFirstFiling
        ? []
        : [{ from: is.since ?? asOf[by], value: is.most, service: "website", subjectKind: "unit", cites }],
    ),
    rules: evidence.rows.some(({ is }) => is.isForFirstFiling)
      ? [
          rule(evidence, "order", {
            id: "first-order-of-a-unit-holds-few-websites",
            severity: "advice",
            says: text(
              "首次备案要报 {n} 个网站，最多 {most} 个",
              "the first filing is to hold {n} websites, {most} at most",
            ),
            fix: text("先报一部分，其余在备案后新增", "file some of them first and add the rest afterwards"),
            decide: ({ most, isForFirstFiling }, place) => {
              const { order } = place
              if (isForFirstFiling === undefined || isIndividual(place) || order.type !== "newSubject")
                return notApplicable
              const { atLeast, atMost, unsettled } = order.additions("website")
              if (atMost === 0) return notApplicable
              if (atMost <= most) return pass
              return atLeast > most ? fail({ n: atLeast, most }) : unsettled()
            },
          }),
        ]
      : [],
  }),
})
