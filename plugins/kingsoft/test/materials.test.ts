import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, at, said } from "./answer.ts"

describe("materials by way of verification", () => {
  const wanted = (verification: Filing.Account["verification"]) => {
    const facts = at(verification === undefined ? {} : { verification }, { services: [{ kind: "website" }] })
    return answer(facts).services[0]?.materials.map((material) => [material.id, material.wanted])
  }
  const backdrop = [
    ["certificate-photos", "required"],
    ["principal-credential", "no"],
    ["service-principal-credential", "no"],
    ["face-video", "no"],
    ["authenticity-form", "required"],
    ["backdrop-photo", "required"],
    ["mailed-papers", "required"],
    ["pre-approval", "unknown"],
  ]

  it("are originals and a video on the electronic route", () => {
    expect(wanted("electronic")).toEqual([
      ["certificate-photos", "undocumented"],
      ["principal-credential", "required"],
      ["service-principal-credential", "required"],
      ["face-video", "required"],
      ["authenticity-form", "undocumented"],
      ["backdrop-photo", "no"],
      ["mailed-papers", "no"],
      ["pre-approval", "unknown"],
    ])
  })

  it("are photographs, form, backdrop and mail on both backdrop routes", () => {
    expect(wanted("backdropOwnPhoto")).toEqual(backdrop)
    expect(wanted("backdropByCourier")).toEqual(backdrop)
  })

  it("are not known before the way is", () => {
    expect(new Set(wanted(undefined)?.map(([, each]) => each))).toEqual(new Set(["unknown"]))
  })

  it.each([
    [[], "no"],
    [["news"], "required"],
  ] as const)("ask for an approval where the content touches %j: %s", (preApprovalSectors, wanted) => {
    const { materials } = answer({ services: [{ kind: "app", preApprovalSectors }] }).services[0] ?? {}
    expect(materials?.find(({ id }) => id === "pre-approval")).toMatchObject({
      wanted,
      clauses: ["ks-preapproval"],
    })
  })
})

describe("ways of verification", () => {
  it.each(["electronic", "backdropOwnPhoto", "backdropByCourier"] as const)(
    "follow the choice of %s",
    (verification) => {
      const { routes } = answer(at({ verification }, { services: [{ kind: "website" }] })).services[0] ?? {}
      expect(routes?.filter(({ applies }) => applies === "yes").map(({ id }) => id)).toEqual([verification])
    },
  )

  it("do not include a manual one", () => {
    const facts = at({ verification: "manual" }, { services: [{ kind: "website" }] })
    expect(answer(facts).services[0]?.routes.map(({ applies }) => applies)).toEqual(["no", "no", "no"])
    expect(said("core/way-of-verification-is-offered", facts)[0]).toMatchObject({
      verdict: "Fail",
      severity: "block",
      clauses: ["ks-flow-two-routes"],
    })
  })

  it("end within 22 working days and the day of the SMS, stages of unknown length left out by name", () => {
    const { routes } = answer({ services: [{ kind: "website" }] }).services[0] ?? {}
    const ends = Object.fromEntries(routes?.map((route) => [route.id, route.ends]) ?? [])
    // Two working days after Friday are Tuesday, the SMS takes until Wednesday, and 20 working days follow.
    expect(ends["electronic"]).toMatchObject({ earliest: "2026-11-23", latest: "2026-12-23" })
    expect(ends["electronic"]?.leavesOut.map(({ zh }) => zh)).toEqual(["电子核验"])
    expect(ends["backdropByCourier"]?.leavesOut.map(({ zh }) => zh)).toEqual(["拍幕布照并审核", "邮寄资料"])
  })
})
