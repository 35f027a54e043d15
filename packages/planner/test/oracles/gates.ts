import { deepStrictEqual, equal, ok } from "node:assert/strict"
import { front, solve } from "../../src/kernels/index.ts"
import type { Model, Solution, SubjectModel } from "../../src/model/index.ts"
import { audit } from "./audit.ts"
import { bruteForce } from "./bruteForce.ts"
import { type Caps, smallModel } from "./models.ts"
import { type Random, randomOf } from "./Random.ts"

/**
 * Family F: filings that may only follow another order of the account. Where the kernels claim the best plan it is the
 * one that trying everything finds; where they do not, their bounds hold.
 */
export const agreeOnGates = (seed: number): void => {
  const model = gatedModel(seed)
  const points = bruteForce(model)
  const [cheapest, earliest] = [points.at(0), points.at(-1)]
  const [byCost, byFinish] = [solve(model, "cost"), solve(model, "finish")]
  const plans = front(model)
  for (const plan of [byCost, byFinish, ...plans]) deepStrictEqual(audit(model, plan), [])
  if (plans.every(({ proof }) => proof.word === "optimal")) deepStrictEqual(plans.map(pointOf), points)
  if (byCost.proof.word === "optimal") deepStrictEqual(pointOf(byCost), cheapest)
  if (byFinish.proof.word === "optimal") deepStrictEqual(pointOf(byFinish), earliest)
  ok(byCost.bounds.cost.value <= (cheapest?.cost ?? Number.NaN))
  ok(byCost.cost.total >= (cheapest?.cost ?? Number.NaN))
  if (byFinish.finish === undefined) return
  ok(byFinish.finish.likely >= (earliest?.finish ?? Number.NaN))
  ok((byFinish.bounds.finish?.value ?? Number.NaN) <= (earliest?.finish ?? Number.NaN))
  if (isOneByOne(model)) equal(byCost.proof.word, "optimal")
}

/** One open order for all kinds together, as at a provider that has such filings. */
const isOneByOne = ({ providers }: Model): boolean =>
  providers.every(({ caps, kinds }) =>
    caps.some(({ among, most }) => most === 1 && among.length === kinds.length),
  )

const pointOf = ({ cost, finish }: Solution) => ({
  cost: cost.total,
  finish: finish?.likely ?? Number.NEGATIVE_INFINITY,
})

/** A small model in which some filings of filed subjects wait for another order, wherever some way is left. */
export const gatedModel = (seed: number): Model => {
  const random = randomOf(seed)
  const caps: Caps = random.chance(0.3) ? "wild" : "plain"
  const model = smallModel(seed, caps)
  const isChain = random.chance(0.5)
  const providers = model.providers.map((provider) =>
    isChain ? { ...provider, caps: [{ among: provider.kinds.map((_, kind) => kind), most: 1 }] } : provider,
  )
  const subjects = model.subjects.map((subject) => {
    if (!random.chance(0.8)) return subject
    const waiting = waitingIn({ ...subject, isFiled: true }, random)
    return isPossible(waiting, { ...model, providers }) ? waiting : subject
  })
  return { ...model, providers, subjects }
}

const waitingIn = (subject: SubjectModel, random: Random): SubjectModel => ({
  ...subject,
  items: subject.items.map((item) => ({
    ...item,
    options: item.options.map((option) =>
      option !== undefined && random.chance(0.4) ? { ...option, isOnlyAfterAnother: true } : option,
    ),
  })),
})

/** Whether each provider can have an order that opens it for those that wait there. */
const isPossible = ({ items, at }: SubjectModel, { providers }: Model): boolean => {
  let assignments: ReadonlyArray<ReadonlyArray<number>> = [[]]
  for (const { options } of items) {
    const open = options.flatMap((option, provider) => (option === undefined ? [] : [provider]))
    assignments = assignments.flatMap((chosen) =>
      (open.length === 0 ? [-1] : open).map((provider) => [...chosen, provider]),
    )
  }
  return assignments.some((assignment) =>
    at.every((standing, provider) => {
      const here = items.flatMap(({ options }, item) =>
        assignment[item] === provider ? (options[provider] ?? []) : [],
      )
      const kinds = standing.kinds ?? providers[provider]?.kinds ?? []
      const isOpen = here.some(
        ({ isOnlyAfterAnother, kind }) => isOnlyAfterAnother !== true && kinds[kind]?.isServerless !== true,
      )
      return isOpen || here.every(({ isOnlyAfterAnother }) => isOnlyAfterAnother !== true)
    }),
  )
}
