import type { Plan } from "./Plan.ts"
import type { WantedBy } from "./pose.ts"

/**
 * What to want of a portfolio where a part of a plan is done, so that its plan is the rest. The earliest plan is carried on
 * by the day of its end: what has ended no longer decides when all has, and the rest could end earlier for more.
 */
export const carryOn = ({ at, providers, objective, finishBy, figures }: Plan): WantedBy => {
  const own = { at: at === "mix" ? "mix" : (providers[0]?.id ?? "mix") }
  const [first = "cost"] = objective
  const day = first === "finish" ? figures.finish?.likely : finishBy
  if (day !== undefined) return { ...own, objective: "cost", finishBy: day }
  return { ...own, objective: first }
}
