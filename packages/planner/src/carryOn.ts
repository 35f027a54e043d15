import type { Portfolio } from "@openbeian/core/filing"
import { fill, type Text, text } from "@openbeian/core/text"
import { listedInPart } from "./document/sentences.ts"
import type { Assumption, Plan, PlannedService } from "./Plan.ts"
import { type Held, heldBy, knownOf } from "./portfolio/held.ts"
import type { Setting, Weighed } from "./portfolio/numbers.ts"
import type { WantedBy } from "./pose.ts"

/**
 * What to want of a portfolio where a part of a plan is done, so that its plan is the rest. What has ended no longer decides
 * when all has, so the rest alone could end earlier elsewhere: services stay where the plan has them, and the earliest plan
 * is carried on by the day of its end, or as early as can be where that day cannot be met. Another day than the plan's is a bound.
 */
export const carryOn = (plan: Plan, another?: string): WantedBy => {
  const { at, bounds, customers, providers, objective, finishBy, figures } = plan
  const where = { at: at === "mix" ? "mix" : (providers[0]?.id ?? "mix"), held: heldBy(customers) }
  const by = (day: string | undefined) => (day === undefined ? {} : { finishBy: day })
  const [first = "cost"] = objective
  if (another !== undefined) return { ...where, objective: "cost", finishBy: another }
  const end = figures.finish?.likely ?? endOf(bounds)
  return first === "finish" && end !== undefined
    ? {
        ...where,
        objective: "cost",
        finishBy: end,
        orElse: { ...where, objective: first, ...by(finishBy), missed: end },
      }
    : { ...where, objective: first, ...by(finishBy) }
}

/** The day by which a plan was chosen, also where nobody knows the likely one. */
const endOf = (bounds: Plan["bounds"]): string | undefined =>
  bounds.flatMap(({ of, reached }) => (of === "finish" && typeof reached === "string" ? [reached] : []))[0]

/** Whether a plan knows no customer of a portfolio, so that nothing of it can be carried on (与组合无关的计划). */
export const isForeign = (plan: Plan, { filings }: Portfolio.Portfolio): boolean => {
  const known = new Set(plan.customers.map(({ customer }) => customer))
  return filings.length > 0 && !filings.some(({ customer }) => known.has(customer))
}

interface Planned {
  readonly setting: Setting
  readonly customers: ReadonlyArray<Weighed>
  /** Of each customer, in the same order. */
  readonly services: ReadonlyArray<ReadonlyArray<PlannedService>>
}

/** That an earlier plan is carried on, what of it cannot be, and what is planned beside it (接着做的原计划). */
export const carriedOf = ({ setting, customers, services }: Planned): ReadonlyArray<Assumption> => {
  const { carried } = setting
  if (carried === undefined) return []
  const { held, released, missed } = carried
  const ids = customers.map(({ customer }) => customer)
  const here = new Set(ids)
  return [
    said(kept),
    ...(missed === undefined ? [] : [said(fill(late, { day: missed }))]),
    ...released.map((customer) => said(fill(anew, { customer }), [customer])),
    ...inPart(
      ids.filter((customer) => !held.has(customer)),
      (customer) => said(fill(came, { customer }), [customer]),
      (more) => said(fill(cameToo, { more: more.length }), more),
    ),
    ...customers.flatMap(({ customer }, c) => {
      const added = addedIn(held, customer, services[c] ?? [])
      return added.length === 0
        ? []
        : [said(fill(cameOf, { customer, names: listedInPart(added) }), [customer])]
    }),
    // Whoever is gone is named to no customer.
    ...inPart(
      [...held.keys()].filter((customer) => !here.has(customer)),
      (customer) => said(fill(gone, { customer }), []),
      (more) => said(fill(goneToo, { more: more.length }), []),
    ),
  ]
}

/** What is planned of a customer of the earlier plan and stands nowhere in that. */
const addedIn = (
  held: Held,
  customer: string,
  services: ReadonlyArray<PlannedService>,
): ReadonlyArray<string> => {
  const planned = held.get(customer)
  if (planned === undefined) return []
  const known = knownOf(planned, services)
  return services.flatMap(({ name, outcome }, n) =>
    outcome === "planned" && known[n]?.length === 0 ? [name] : [],
  )
}

const said = (says: Text, customers?: ReadonlyArray<string>): Assumption => ({
  kind: "carriedOn",
  ...(customers === undefined ? {} : { customers }),
  text: says,
  clauses: [],
})

/** The first of many by themselves, the others in one sentence: a document for people ends somewhere. */
const inPart = <A>(
  all: ReadonlyArray<A>,
  each: (one: A) => Assumption,
  others: (more: ReadonlyArray<A>) => Assumption,
): ReadonlyArray<Assumption> => [
  ...all.slice(0, shown).map(each),
  ...(all.length > shown ? [others(all.slice(shown))] : []),
]
const shown = 20

const kept = text(
  "接着原计划做：原计划里的服务留在它选的接入商，证明和下界只和这样的计划相比。",
  "An earlier plan is carried on: its services stay at the providers that it chose, and proof and bounds are of plans that keep them there.",
)

const late = text(
  "原计划在 {day} 办完，已经赶不上：改为尽早办完。",
  "The earlier plan was to end by {day}, which cannot be met any more: all ends as early as it can instead.",
)

const anew = text(
  "{customer} 的服务照原计划已经不能都备下来，重新选接入商。",
  "The services of {customer} can no longer all be filed as that plan has them, and are planned anew.",
)

const came = text(
  "原计划里没有客户 {customer}：其服务另行安排，不受原计划约束。",
  "The earlier plan has no customer {customer}, whose services are planned freely beside it.",
)

const cameToo = text(
  "另有 {more} 位客户也不在原计划里，同样另行安排。",
  "Nor has it {more} more customers, who are planned in the same way.",
)

const cameOf = text(
  "原计划里没有 {customer} 的{names}：另行安排，不受原计划约束。",
  "The earlier plan does not have {names} of {customer}: planned freely beside it.",
)

const gone = text(
  "原计划里的客户 {customer} 已不在组合里，不再为其安排。",
  "The customer {customer} of the earlier plan is no longer in the portfolio, and nothing is planned there.",
)

const goneToo = text(
  "原计划里另有 {more} 位客户也不在组合里了。",
  "So are {more} more customers of it no longer in the portfolio.",
)
