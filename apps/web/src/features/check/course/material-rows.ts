import type { Report } from "@openbeian/core/check"
import type { Text } from "../../../language/language.ts"
import { sharedParts } from "../alike.ts"
import { type Going, goingOf } from "./routes.ts"

/** One material, and what each provider says of it (一种材料). */
export interface MaterialRow {
  readonly key: string
  readonly title: Text
  readonly form: Report.MaterialView["form"]
  readonly cells: ReadonlyArray<MaterialCell>
}

export interface MaterialCell {
  readonly provider: string
  /** What counts here; of several services that differ one each. */
  readonly entries: ReadonlyArray<Entry>
  /** What of the country or the province yields to something nearer. */
  readonly beside: ReadonlyArray<Report.MaterialView>
}

export interface Entry {
  readonly material: Report.MaterialView
  /** Undefined: all services. */
  readonly of: ReadonlyArray<Going> | undefined
}

/** The materials of all providers, each once: what they call by different names but mean alike shares a row. */
export const materialRows = (providers: ReadonlyArray<Report.ProviderReport>): ReadonlyArray<MaterialRow> => {
  const all = providers.flatMap((report) => {
    const going = goingOf(report)
    return sharedParts(going, ({ materials }) => materials).flatMap(({ things, parts }) =>
      parts.map((material) => ({
        provider: report.provider,
        material,
        of: things.length === going.length ? undefined : things,
      })),
    )
  })
  /** What yields to a provider's material stands in its row. */
  const yields = new Map(
    all.flatMap(({ material: { id, decidedBy } }) => (decidedBy === undefined ? [] : [[id, decidedBy]])),
  )
  const keyOf = ({ id }: Report.MaterialView) => meaningOf(yields.get(id) ?? id)
  const rows = [...Map.groupBy(all, ({ material }) => keyOf(material))].flatMap(([key, stated]) => {
    const named = stated.find(({ material }) => material.layer === "provider") ?? stated[0]
    if (named === undefined) return []
    const cells = providers.map(({ provider }) => {
      const here = stated.filter((each) => each.provider === provider)
      return {
        provider,
        entries: here.filter(({ material }) => material.decidedBy === undefined),
        beside: here.flatMap(({ material }) => (material.decidedBy === undefined ? [] : [material])),
      }
    })
    return [{ key, title: named.material.title, form: named.material.form, cells }]
  })
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** What somebody surely wants comes first, then what a fact decides. */
const rankOf = ({ cells }: MaterialRow): number =>
  Math.min(...cells.flatMap(({ entries }) => entries.map(({ material }) => order.indexOf(material.wanted))))
const order: ReadonlyArray<Report.MaterialView["wanted"]> = [
  "required",
  "unknown",
  "onRequest",
  "undocumented",
  "no",
]

/** Whether nobody wants it here. */
export const isUnwanted = ({ cells }: MaterialRow): boolean =>
  cells.every(({ entries }) => entries.every(({ material }) => material.wanted === "no"))

/** What a material is, whatever its provider calls it. */
const meaningOf = (id: string): string => {
  const bare = id.replace(/^(?:national|province)-/u, "")
  return meanings.find(([name]) => name.test(bare))?.[1] ?? bare
}
const meanings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^service-principal-(?:certificate|credential)$/u, "service-principal-certificate"],
  [/^(?:subject-)?principal-(?:certificate|credential)$/u, "subject-principal-certificate"],
]
