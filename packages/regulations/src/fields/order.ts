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
  says: ({ most, since, isForFirstFiling }) => {
    const from = since === undefined ? text("", "") : text(`自 ${since} 起，`, `since ${since} `)
    return isForFirstFiling === undefined
      ? text(
          `${from.zh}单位每单新增网站最多 ${most} 个`,
          `${from.en}new websites in one order of a unit: ${most} at most`,
        )
      : text(
          `${from.zh}单位首次备案的网站最多 ${most} 个`,
          `${from.en}websites in the first filing of a unit: ${most} at most`,
        )
  },
  makes: (evidence) => ({
    newServicesPerOrder: evidence.rows.map(({ is, by, cites }) => ({
      from: is.since ?? asOf[by],
      value: is.most,
      service: "website",
      subjectKind: "unit",
      ...(is.isForFirstFiling ? { filingType: "newSubject" } : {}),
      cites,
    })),
    rules: evidence.rows.some(({ is }) => is.isForFirstFiling)
      ? [
          rule(evidence, "order", {
            id: "first-order-of-a-unit-holds-few-websites",
            severity: "advice",
            says: text(
              "首次备案要报 {n} 个网站，最多 {most} 个",
              "websites in the first filing: {n}, {most} at most",
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
