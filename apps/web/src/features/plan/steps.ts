import { likelyOf } from "./lanes.ts"
import type { Plan } from "./planning.ts"

type Step = Plan["steps"][number]
export type Owner = Step["owner"]
export const owners = [
  "broker",
  "customer",
  "provider",
  "administration",
] as const satisfies ReadonlyArray<Owner>

/** What is shown of the steps; undefined is everything (筛选). */
export interface Filter {
  readonly customer: string | undefined
  readonly provider: string | undefined
  readonly owner: Owner | undefined
}

/** A step with its number in the plan and what it waits for. */
export interface Listed {
  readonly step: Step
  readonly number: number
  /** ready: may begin today; waits: for other steps; later: for a day; theirs: somebody else has it. */
  readonly state: "ready" | "waits" | "later" | "theirs"
  /** The steps it waits for, by their numbers. */
  readonly waitsFor: ReadonlyArray<number>
}

/** All steps, those first that begin first, by their numbers in the plan, as its documents have them. */
export const listedOf = ({ steps, today }: Plan): ReadonlyArray<Listed> => {
  const numbers = new Map(steps.map(({ id }, n) => [id, n + 1]))
  return steps
    .map((step, n) => {
      const waitsFor = step.dependsOn.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
      return { step, number: n + 1, waitsFor, state: stateOf(step, waitsFor.length, today) }
    })
    .toSorted((one, other) => {
      const [a, b] = [likelyOf(one.step.begins), likelyOf(other.step.begins)]
      return a < b ? -1 : a > b ? 1 : 0
    })
}

export const shownOf = (
  all: ReadonlyArray<Listed>,
  { customer, provider, owner }: Filter,
): ReadonlyArray<Listed> =>
  all.filter(
    ({ step }) =>
      (customer === undefined || step.customer === customer) &&
      (provider === undefined || step.provider === provider) &&
      (owner === undefined || step.owner === owner),
  )

const stateOf = ({ owner, begins }: Step, waits: number, today: string): Listed["state"] => {
  if (waits > 0) return "waits"
  if (owner === "provider" || owner === "administration") return "theirs"
  return begins.earliest <= today ? "ready" : "later"
}
