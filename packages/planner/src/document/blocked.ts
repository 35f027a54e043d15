import { Explain } from "@openbeian/core/check"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { fill, type Text, text } from "@openbeian/core/text"
import type { Blocked, Reason, Unknown } from "../Plan.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/Standing.ts"
import { whereChanged, whereFiled } from "../portfolio/where.ts"
import { askedOf, wholeOf } from "./thing.ts"
import { type Said, unblockBy } from "./unblock.ts"

/** A service that no provider of the plan can take: why at each, and the smallest change after which one can. */
export const blockedOf = (
  weighed: Weighed,
  at: string,
  name: string,
  { plugins }: Pick<Setting, "plugins">,
): Blocked => {
  const { customer, standings } = weighed
  // What is filed somewhere is not changed where nobody knows it.
  const isChange = at.startsWith("/changes/")
  const installed = standings.map(({ plugin }) => plugin)
  const [meant, takers] = isChange
    ? [whereChanged(weighed, at, plugins), whereChanged(weighed, at, installed)]
    : [whereFiled(weighed, Number(at.split("/")[2]), plugins), installed]
  const said = (isOfPlan: boolean, by: ReadonlyArray<Plugin.Plugin>): ReadonlyArray<Said> =>
    standings.flatMap((standing) => (by.includes(standing.plugin) ? saidBy(standing, at, isOfPlan) : []))
  const here = said(true, meant)
  const elsewhere = said(
    false,
    takers.filter((plugin) => !plugins.includes(plugin)),
  )
  return {
    customer,
    path: at,
    name,
    at: here.map(({ standing, reasons }) => ({ provider: standing.plugin.id, reasons })),
    unblock: unblockBy([...here, ...elsewhere], wholeOf(weighed.facts, at), isChange ? handedInAt : filedAt),
  }
}

const saidBy = (standing: Standing, at: string, isOfPlan: boolean): ReadonlyArray<Said> => {
  const want = standing.wants.find((each) => each.at === at)
  if (want === undefined || want.outcome === "nothing") return []
  const { services, changes } = standing.judged.seen
  const type = [...services, ...changes].find((each) => each.at === at)?.type
  const isLeftOpen = want.outcome === "blocked" ? type?._tag !== "Decided" : want.outcome !== "planned"
  return [{ standing, isOfPlan, reasons: want.blocks.flatMap(reasonOf), isLeftOpen }]
}

export const reasonOf = ({ rule, at, verdict, facts }: Evaluate.Finding): ReadonlyArray<Reason> =>
  verdict._tag === "Fail"
    ? [
        {
          rule: rule.id,
          path: at,
          message: fill(rule.says, verdict.data),
          fix: fill(rule.fix, verdict.data),
          clauses: rule.cites,
          ...(facts === undefined ? {} : { facts }),
        },
      ]
    : []

const filedAt = ({ zh, en }: Text): Text => text(`改在${zh}备案`, `file at ${en} instead`)
const handedInAt = ({ zh, en }: Text): Text => text(`改在${zh}办理`, `hand it in at ${en} instead`)

/** The facts on which a block of what is planned hangs, those first on which the most hangs. */
export const unknownsOf = (
  { customer, facts }: Pick<Weighed, "customer" | "facts">,
  waiting: ReadonlyArray<{ readonly provider: string; readonly asks: ReadonlyArray<string> }>,
): ReadonlyArray<Unknown> => {
  const all = waiting.flatMap(({ provider, asks }) => asks.map((pointer) => ({ provider, pointer })))
  return [...Map.groupBy(all, ({ pointer }) => pointer)]
    .map(([asks, same]): Unknown => {
      const of = askedOf(facts, asks)
      return {
        customer,
        asks,
        ...(of === undefined ? {} : { of }),
        label: Explain.labelOf(asks),
        blocks: same.length,
        providers: [...new Set(same.map(({ provider }) => provider))],
      }
    })
    .toSorted((one, other) => other.blocks - one.blocks)
}
