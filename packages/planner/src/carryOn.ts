import type { Portfolio } from "@openbeian/core/filing"
import type { Plan } from "./Plan.ts"
import { heldBy } from "./portfolio/held.ts"
import type { WantedBy } from "./pose.ts"

/**
 * What to want of a portfolio where a part of a plan is done, so that its plan is the rest. What has ended no longer decides
 * when all has, so the rest alone could end earlier elsewhere: services stay where the plan has them, and the earliest plan
 * is carried on by the day of its end.
 */
export const carryOn = ({ at, customers, providers, objective, finishBy, figures }: Plan): WantedBy => {
  const where = { at: at === "mix" ? "mix" : (providers[0]?.id ?? "mix"), held: heldBy(customers) }
  const [first = "cost"] = objective
  const day = first === "finish" ? figures.finish?.likely : finishBy
  return day === undefined ? { ...where, objective: first } : { ...where, objective: "cost", finishBy: day }
}

/** The customers of a portfolio that a plan knows nothing of: it is the part of one, or they came later (原计划之外的客户). */
export const newcomers = (plan: Plan, { filings }: Portfolio.Portfolio): ReadonlyArray<string> => {
  const known = new Set(plan.customers.map(({ customer }) => customer))
  return filings.map(({ customer }) => customer).filter((customer) => !known.has(customer))
}
