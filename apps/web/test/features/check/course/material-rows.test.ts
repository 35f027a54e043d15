import { describe, expect, it } from "vitest"
import { isUnwanted, materialRows } from "../../../../src/features/check/course/material-rows.ts"
import { material, provider, service } from "../reports.ts"

const one = (name: string, ...materials: ReadonlyArray<ReturnType<typeof material>>) =>
  provider(name, { services: [service("/services/0", { materials })] })

describe("materialRows", () => {
  it("has a cell for every provider, empty where its papers do not name the material", () => {
    const [row] = materialRows([one("a", material("pre-approval")), one("b")])
    expect(row?.cells.map(({ provider, entries }) => [provider, entries.length])).toEqual([
      ["a", 1],
      ["b", 0],
    ])
  })

  it("puts into one row what two providers call by different names", () => {
    const rows = materialRows([
      one("a", material("subject-principal-certificate"), material("service-principal-certificate")),
      one("b", material("service-principal-credential"), material("principal-credential")),
    ])
    expect(
      rows.map(({ key, cells }) => [key, ...cells.map(({ entries }) => entries[0]?.material.id)]),
    ).toEqual([
      ["subject-principal-certificate", "subject-principal-certificate", "principal-credential"],
      ["service-principal-certificate", "service-principal-certificate", "service-principal-credential"],
    ])
  })

  it("puts what the country asks into the row of the material that is decided by, beside it", () => {
    const national = material("national-permission", { layer: "national" })
    const rows = materialRows([
      one("a", material("bank-approval"), { ...national, decidedBy: "bank-approval" }),
      one("b", national),
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.cells.map(({ entries, beside }) => [entries.length, beside.length])).toEqual([
      [1, 1],
      [1, 0],
    ])
    expect(rows[0]?.title.en).toBe("bank-approval")
  })

  it("tells services apart where they differ, and names none where all are alike", () => {
    const [row] = materialRows([
      provider("a", {
        services: [
          service("/services/0", { materials: [material("icon")] }),
          service("/services/1", { materials: [material("icon", { wanted: "no" })] }),
        ],
      }),
    ])
    const entries = row?.cells[0]?.entries.map(({ material: { wanted }, of }) => [
      wanted,
      of?.map(({ path }) => path),
    ])
    expect(entries).toEqual([
      ["required", ["/services/0"]],
      ["no", ["/services/1"]],
    ])
    expect(materialRows([one("a", material("icon"))])[0]?.cells[0]?.entries[0]?.of).toBeUndefined()
  })

  it("brings what is surely wanted first, and knows what nobody wants", () => {
    const rows = materialRows([
      one("a", material("x", { wanted: "no" }), material("y", { wanted: "onRequest" }), material("z")),
    ])
    expect(rows.map(({ key }) => key)).toEqual(["z", "y", "x"])
    expect(rows.map(isUnwanted)).toEqual([false, false, true])
  })
})
