import { Plugin } from "@openbeian/core/provider"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { everything, planFor } from "./planFor.ts"

describe("the steps of an order's stages", { timeout: 120_000 }, () => {
  it.each(installed.map(({ id }) => id))(
    "at %s cite what its papers say of them, and tell the customer what to do and by when",
    (id) => {
      const plugin = installed.find((each) => each.id === id)
      const routes = plugin === undefined ? [] : Plugin.routesOf(plugin)
      const all = routes.flatMap(({ stages }) => stages.map((stage) => ({ stage, stages })))
      const plan = planFor(everything, { at: id, objective: "cost" })
      const steps = plan.steps.filter(({ kind }) => kind === "review" || kind === "sms")
      expect(steps.length).toBeGreaterThan(plan.orders.length)
      for (const { id: step, kind, order, inputs, detail, clauses } of steps) {
        const planned = plan.orders.find((each) => each.id === order)
        const name = step.endsWith("/approved") ? planned?.stages.at(-1)?.stage : step.split("/").at(-1)
        const said = all.filter(({ stage }) => stage.stage === name)
        const cited = said.map(({ stage: { cites, actor, steps } }) =>
          [...cites, ...(actor === "applicant" ? steps.flatMap((each) => each.cites) : [])].toSorted(),
        )
        expect(
          cited.map((ids) => [...new Set(ids)]),
          step,
        ).toContainEqual(clauses.toSorted())
        if (kind !== "sms") continue
        expect(inputs.length, step).toBeGreaterThan(0)
        const told = [...inputs, ...(detail === undefined ? [] : [detail])]
        for (const [hours, words] of [
          ["24 小时", told.map(({ zh }) => zh)],
          ["24 hours", told.map(({ en }) => en)],
        ] as const)
          expect(words.filter((said) => said.includes(hours)).length, `${step}: ${words.join(" / ")}`).toBe(1)
        const missed = said.find(({ stage: { deadline } }) => deadline !== undefined)?.stage.deadline?.missed
        expect(detail?.zh.includes("逾期：") ?? false, step).toBe(missed !== "undocumented")
      }
      expect(steps.some(({ kind }) => kind === "sms")).toBe(true)
    },
  )
})
