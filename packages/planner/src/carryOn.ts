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
