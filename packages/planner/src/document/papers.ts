import type { Views } from "@openbeian/core/check"
import type { PlannedMaterial } from "../Plan.ts"

/** What is to be brought for the parts of an order, each paper once (材料). */
export const materialsOf = (
  parts: ReadonlyArray<{
    readonly at: string
    readonly materials: ReturnType<typeof Views.servicePapers>["materials"]
  }>,
) => {
  const asked = parts.flatMap(({ at, materials }) =>
    materials.flatMap((material) =>
      material.wanted === "no" || material.decidedBy !== undefined
        ? []
        : [{ ...material, at, wanted: material.wanted }],
    ),
  )
  const joined = [
    ...Map.groupBy(asked, ({ title, form, at }) => `${title.zh} ${form} ${at}`).values(),
  ].flatMap(joinedOf)
  return [...Map.groupBy(joined, ({ id, wanted }) => `${id} ${wanted}`).values()].flatMap((same) => {
    const [one] = same
    if (one === undefined) return []
    const { id, title, form, wanted, because, format } = one
    const clauses = [...new Set(same.flatMap((each) => each.clauses))]
    return [{ id, title, form, wanted, how: because, format, for: same.map(({ at }) => at), clauses }]
  })
}

type Asked = ReturnType<typeof Views.servicePapers>["materials"][number] & {
  readonly at: string
  readonly wanted: PlannedMaterial["wanted"]
}

/** What provider and province both want for a service is one material, as the stronger of them wants it. */
const joinedOf = (same: ReadonlyArray<Asked>): ReadonlyArray<Asked> => {
  const [strongest] = same.toSorted(
    (one, other) => demands.indexOf(one.wanted) - demands.indexOf(other.wanted),
  )
  if (strongest === undefined) return []
  const formats = same.flatMap(({ format }) => format)
  return [
    {
      ...strongest,
      format: [...new Map(formats.map((format) => [format.zh, format])).values()],
      clauses: [...new Set(same.flatMap(({ clauses }) => clauses))],
    },
  ]
}

const demands: ReadonlyArray<PlannedMaterial["wanted"]> = ["required", "onRequest", "unknown", "undocumented"]

/** What is to be done after the approval, each once. */
export const dutiesOf = (all: ReadonlyArray<ReturnType<typeof Views.servicePapers>["duties"]>) => {
  const after = all
    .flat()
    .filter((duty) => duty.at === "after" && duty.applies === "yes" && duty.decidedBy === undefined)
  return [...new Map(after.map((duty) => [duty.id, duty])).values()]
}
