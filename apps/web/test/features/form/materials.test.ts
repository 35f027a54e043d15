import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { materialAt, materialsOf } from "../../../src/features/form/materials.ts"

const paper = (
  id: string,
  title: string,
  wanted: Report.MaterialView["wanted"],
  more: Partial<Report.MaterialView> = {},
): Report.MaterialView => ({
  id,
  layer: "provider",
  title: { zh: title, en: title },
  form: "image",
  wanted,
  because: { zh: "", en: "" },
  format: [{ zh: `${id} 的格式`, en: `format of ${id}` }],
  clauses: [],
  ...more,
})
const service = (n: number, materials: ReadonlyArray<Report.MaterialView>) => ({
  path: `/services/${n}`,
  materials,
})
const provider = (id: string, services: ReadonlyArray<ReturnType<typeof service>>) => ({
  provider: id,
  name: { zh: id, en: id },
  services,
})

const found = materialsOf({
  providers: [
    provider("west", [
      service(0, [
        paper("approval", "审批", "required"),
        paper("national-approval", "审批", "required", { decidedBy: "approval" }),
        paper("icon", "图标", "no"),
      ]),
      service(1, [
        paper("icon", "图标", "unknown"),
        paper("letter", "承诺书", "required", { form: "paper" }),
      ]),
    ]),
    provider("east", [service(0, [paper("national-approval", "审批", "required", { format: [] })])]),
  ],
})
const labels = found.map(({ label }) => label.zh)

describe("papers that may be files", () => {
  it("are named once each, by whatever id each provider knows them", () => {
    expect(labels).toEqual(["审批", "图标"])
    expect(found[0]?.ids).toEqual(["approval", "national-approval"])
    expect(materialAt(found, "/services/0/files/national-approval")).toBe(found[0])
    expect(materialAt(found, "/services/0/files/unheard-of")).toBeUndefined()
  })

  it("are for the services that may want them: an icon for the app and not for the website", () => {
    expect(found.map(({ services }) => [...new Set(services)])).toEqual([["/services/0"], ["/services/1"]])
  })

  it("tell what those providers want of the file that say it, by their own id of the paper", () => {
    expect(found[0]?.formats.map(({ provider, id }) => [provider, id])).toEqual([["west", "approval"]])
    expect(materialsOf(undefined)).toEqual([])
  })
})
