import { Plugin } from "@openbeian/core/provider"
import { describe, expect, it } from "vitest"
import { kingsoft } from "../src/index.ts"

const routes = Plugin.routesOf(kingsoft)
const routeOf = (id: string) => routes.find((route) => route.id === id)
const stagesOf = (id: string) => routeOf(id)?.stages ?? []

describe("the ways of verification", () => {
  it.each([
    ["electronic", ["draft", "verification", "providerReview"]],
    ["backdropOwnPhoto", ["draft", "providerReview", "awaitingPapers"]],
    ["backdropByCourier", ["draft", "providerReview", "backdrop", "awaitingPapers"]],
  ])("%s goes through its own stages and then to the administration", (id, own) => {
    expect(stagesOf(id).map(({ stage }) => stage)).toEqual([
      ...own,
      "awaitingSms",
      "administrationReview",
      "approved",
      "changesRequested",
    ])
  })

  it.each(["electronic", "backdropOwnPhoto", "backdropByCourier"])(
    "%s keeps the windows of the guide",
    (id) => {
      const stage = (name: string) => stagesOf(id).find((each) => each.stage === name)
      expect(stage("providerReview")).toMatchObject({
        actor: "provider",
        takes: { from: 1, to: 2, unit: "workingDays" },
        cites: ["ks-initial-review"],
      })
      expect(stage("awaitingSms")).toMatchObject({
        actor: "applicant",
        takes: { from: 0, to: 24, unit: "hours" },
        deadline: { hours: 24, missed: "changesRequested" },
        cites: ["ks-sms-24h"],
      })
      expect(stage("administrationReview")).toMatchObject({
        actor: "administration",
        takes: { from: 0, to: 20, unit: "workingDays" },
        cites: ["ks-admin-window"],
      })
    },
  )

  it("wants papers by mail on the backdrop ways alone", () => {
    const mails = routes.filter(({ stages }) => stages.some(({ stage }) => stage === "awaitingPapers"))
    expect(mails.map(({ id }) => id)).toEqual(["backdropOwnPhoto", "backdropByCourier"])
  })
})

describe("the duties", () => {
  it.each([
    ["domain-real-name", "before", { from: 1, to: 7, unit: "workingDays" }, "ks-domain-real-name-window"],
    ["public-security", "after", { from: 0, to: 30, unit: "days" }, "ks-public-security"],
    ["commercial-licence", "after", undefined, "ks-licence-self-service"],
  ])("%s is due %s approval within %o", (id, at, within, clause) => {
    const duty = kingsoft.duties.find((each) => each.id === id)
    expect([duty?.at, duty?.within]).toEqual([at, within])
    expect(duty?.cites).toContain(clause)
  })
})
