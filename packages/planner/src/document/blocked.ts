import { Explain } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Evaluate } from "@openbeian/core/rule"
import { fill, type Text, text } from "@openbeian/core/text"
import type { Blocked, Reason, Unknown } from "../Plan.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/standings.ts"
import { whereChanged } from "../portfolio/where.ts"
import { askedOf, changesOf, ofThing, thingOf, wholeOf } from "./thing.ts"

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
    : [plugins, installed]
  const here = standings
    .filter(({ plugin }) => meant.includes(plugin))
    .flatMap((standing) => reasonsAt(standing, at).map((each) => ({ ...each, filing: standing.facts })))
  const elsewhere = standings.find(
    ({ plugin, wants }) =>
      takers.includes(plugin) &&
      !plugins.includes(plugin) &&
      wants.find((want) => want.at === at)?.outcome === "planned",
  )
  return {
    customer,
    path: at,
    name,
    at: here.map(({ provider, reasons }) => ({ provider, reasons })),
    unblock: unblockBy(here, elsewhere, wholeOf(weighed.facts, at), isChange ? handedInAt : filedAt),
  }
}

interface At {
  readonly provider: string
  readonly reasons: ReadonlyArray<Reason>
}

const reasonsAt = ({ plugin, wants }: Standing, at: string): ReadonlyArray<At> => {
  const blocks = wants.find((want) => want.at === at)?.blocks ?? []
  return blocks.length === 0 ? [] : [{ provider: plugin.id, reasons: blocks.flatMap(reasonOf) }]
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

/** Another provider needs nothing mended; else the one at which the fewest things stand in the way. */
const unblockBy = (
  here: ReadonlyArray<At & { readonly filing: Filing.Facts }>,
  elsewhere: Standing | undefined,
  what: Text | undefined,
  thereOf: (provider: Text) => Text,
): Blocked["unblock"] => {
  if (elsewhere !== undefined) {
    const { id, name } = elsewhere.plugin
    return {
      kind: "anotherProvider",
      provider: id,
      text: what === undefined ? thereOf(name) : ofThing(what, thereOf(name)),
      reasons: [],
    }
  }
  const [least] = here.toSorted((one, other) => one.reasons.length - other.reasons.length)
  return least === undefined
    ? { kind: "none", provider: "", text: text("", ""), reasons: [] }
    : {
        kind: "mend",
        provider: least.provider,
        text: changesOf(
          least.reasons.map((reason) => ({ thing: thingOf(least.filing, reason), fix: reason.fix })),
        ),
        reasons: least.reasons,
      }
}

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
