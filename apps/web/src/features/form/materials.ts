import type { Report } from "@openbeian/core/check"
import type { Text } from "../../language/language.ts"

/** A paper that may be a file, and what each provider wants of it (材料). */
export interface Material {
  /** What its file stands under. */
  readonly value: string
  /** The same paper as the papers of others know it; a file under one of these is it too. */
  readonly ids: ReadonlyArray<string>
  readonly label: Text
  readonly isVideo: boolean
  /** The services that it may be wanted for. */
  readonly services: ReadonlyArray<string>
  readonly formats: ReadonlyArray<{
    readonly id: string
    readonly provider: string
    readonly name: Text
    readonly format: ReadonlyArray<Text>
    readonly clauses: ReadonlyArray<string>
  }>
}

/** Pictures and videos that the providers name, each title once; what a nearer layer decides is that layer's. */
export const materialsOf = (report: Told | undefined): ReadonlyArray<Material> => {
  const all = (report?.providers ?? []).flatMap(({ provider, name, services }) =>
    services.flatMap(({ path, materials }) =>
      materials
        .filter(({ form, decidedBy }) => form !== "paper" && decidedBy === undefined)
        .map((material) => ({ provider, name, path, material })),
    ),
  )
  return [...Map.groupBy(all, ({ material }) => material.title.zh).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const byProvider = new Map(same.map((each) => [each.provider, each]))
    return [
      {
        value: first.material.id,
        ids: [...new Set(same.map(({ material }) => material.id))],
        label: first.material.title,
        isVideo: first.material.form === "video",
        services: same.flatMap(({ path, material }) => (material.wanted === "no" ? [] : [path])),
        formats: [...byProvider.values()]
          .map(({ provider, name, material }) => ({ ...material, provider, name }))
          .filter(({ format }) => format.length > 0),
      },
    ]
  })
}

interface Told {
  readonly providers: ReadonlyArray<
    Pick<Report.ProviderReport, "provider" | "name"> & {
      readonly services: ReadonlyArray<Pick<Report.ServiceView, "path" | "materials">>
    }
  >
}

/** The paper that a file stands for, by the last part of its place. */
export const materialAt = (materials: ReadonlyArray<Material>, pointer: string): Material | undefined =>
  materials.find(({ ids }) => ids.includes(pointer.split("/").at(-1) ?? ""))
