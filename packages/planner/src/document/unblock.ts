import type { Filing } from "@openbeian/core/filing"
import { fill, type Text, text } from "@openbeian/core/text"
import type { Blocked, Reason } from "../Plan.ts"
import type { Standing } from "../portfolio/Standing.ts"
import { changesOf, ofThing, thingOf } from "./thing.ts"

/** What one provider makes of a service or change that no provider of the plan can take. */
export interface Said {
  readonly standing: Standing
  readonly isOfPlan: boolean
  /** What stands against it there. Empty: nothing does. */
  readonly reasons: ReadonlyArray<Reason>
  /** Whether it still hangs on an answer or on a person once nothing stands against it. */
  readonly isLeftOpen: boolean
}

/**
 * The smallest change after which it can be filed: another provider at which nothing stands in the way; else what is mended
 * where the fewest things do, at the providers of the plan before all others. What is left open after that comes last. Where
 * something that nobody can mend stands against it everywhere, no change helps.
 */
export const unblockBy = (
  all: ReadonlyArray<Said>,
  what: Text | undefined,
  thereOf: (provider: Text) => Text,
): Blocked["unblock"] => {
  const [way] = all.filter(({ reasons }) => reasons.every(isMendable)).toSorted(inOrder)
  if (way === undefined) return noneOf(all)
  const { standing, isOfPlan, reasons, isLeftOpen } = way
  const { id, name } = standing.plugin
  const there = thereOf(name)
  const says = [
    ...(isOfPlan ? [] : [what === undefined ? there : ofThing(what, there)]),
    ...(reasons.length === 0 ? [] : [mendsOf(standing.facts, reasons)]),
    ...(isLeftOpen ? [leftOpen] : []),
  ]
  return {
    kind: isOfPlan ? "mend" : "anotherProvider",
    provider: id,
    text: joined(says),
    reasons,
  }
}

/** Of what the subject and the service are nothing is mended so that they can be filed. */
const isMendable = ({ facts = [] }: Reason): boolean =>
  facts.length === 0 || !facts.every((fact) => given.test(fact))

const given = /^\/subject\/(?:kind|province|city|district)$|^\/services\/\d+\/kind$/u

const inOrder = (one: Said, other: Said): number => {
  const [a, b] = [one, other].map(({ isLeftOpen, isOfPlan, reasons }) => [
    Number(isLeftOpen),
    Number(reasons.length > 0),
    Number(!isOfPlan),
    reasons.length,
  ])
  return a?.map((rank, n) => rank - (b?.[n] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** What nobody can mend, where that is the least. */
const noneOf = (all: ReadonlyArray<Said>): Blocked["unblock"] => {
  const [least] = all
    .filter(({ isOfPlan }) => isOfPlan)
    .map(({ standing, reasons }) => ({ standing, stays: reasons.filter((reason) => !isMendable(reason)) }))
    .toSorted((one, other) => one.stays.length - other.stays.length)
  return {
    kind: "none",
    provider: least?.standing.plugin.id ?? "",
    text:
      least === undefined ? text("", "") : fill(untaken, { why: whyOf(least.standing.facts, least.stays) }),
    reasons: [],
  }
}

/** What stands against it, of each thing. */
const whyOf = (filing: Filing.Facts, reasons: ReadonlyArray<Reason>): Text =>
  changesOf(reasons.map((reason) => ({ thing: thingOf(filing, reason), fix: reason.message })))

const mendsOf = (filing: Filing.Facts, reasons: ReadonlyArray<Reason>): Text =>
  changesOf(reasons.map((reason) => ({ thing: thingOf(filing, reason), fix: reason.fix })))

const joined = (says: ReadonlyArray<Text>): Text => ({
  zh: says.map(({ zh }) => zh).join("；"),
  en: says.map(({ en }) => en).join("; "),
})

const leftOpen = text(
  "此后还有要补答的，或须由人判断的",
  "after that something is still to be answered, or a person has to decide",
)

const untaken = text("资料怎样改正都不受理；{why}", "it is not taken, whatever is mended; {why}")
