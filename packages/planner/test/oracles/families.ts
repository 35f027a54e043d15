import { deepStrictEqual, equal, ok } from "node:assert/strict"
import { front, solve } from "../../src/kernels/index.ts"
import type { Model, Solution } from "../../src/model/index.ts"
import { audit } from "./audit.ts"
import { agreeOnManyBesidePools, agreeOnOwnPurchases } from "./beside.ts"
import { bruteForce } from "./bruteForce.ts"
import { agreeOnCodes } from "./codes.ts"
import { agreeOnFollowers, agreeOnGates, agreeOnReturns } from "./gates.ts"
import { agreeOnMix } from "./mixes.ts"
import { evenModel, smallModel } from "./models.ts"
import { agreeOnCalendar, agreeOnOrders } from "./orders.ts"

/** Random instances that a kernel and an independent model have to answer alike, or a seed throws. */
export interface Family {
  readonly name: string
  readonly against: string
  readonly agree: (seed: number) => void | Promise<void>
}

const agreeOnAll = (seed: number): void => {
  const model = smallModel(seed)
  const points = bruteForce(model)
  const plans = front(model)
  deepStrictEqual(plans.map(pointOf), points)
  for (const plan of [...plans, solve(model, "cost"), solve(model, "finish")]) {
    deepStrictEqual(audit(model, plan), [])
    equal(plan.proof.word, "optimal")
    ok(plan.finish === undefined || plan.proof.by.length > 0, "no argument")
  }
  equal(solve(model, "cost").cost.total, points[0]?.cost)
  equal(solve(model, "finish").cost.total, points.at(-1)?.cost)
  haveFewAccounts(model, [...plans, solve(model, "cost"), solve(model, "finish")])
}

/** Of all plans that cost no more and end no later, none has fewer accounts. */
const haveFewAccounts = (model: Model, plans: ReadonlyArray<Solution>): void => {
  const counted = bruteForce(withAccounts(model))
  for (const plan of plans) {
    const { cost, finish } = pointOf(plan)
    const least = Math.min(...counted.flatMap((point) => (point.finish <= finish ? [point.cost] : [])))
    equal(accountsIn(plan), least - unit * cost, "accounts")
  }
}

/** Where many plans are alike, so that accounts decide. */
const agreeOnAccounts = (seed: number): void => {
  const model = evenModel(seed)
  const plans = [...front(model), solve(model, "cost"), solve(model, "finish")]
  for (const plan of plans) {
    deepStrictEqual(audit(model, plan), [])
    equal(plan.proof.word, "optimal")
  }
  haveFewAccounts(model, plans)
}

const accountsIn = ({ subjects }: Solution): number =>
  subjects.reduce((sum, { accounts }) => sum + accounts.length, 0)

/** More than there can be accounts. */
const unit = 1000

/** Amounts in thousandths, and one of these more for each account: of plans that cost the same it tells the fewest. */
const withAccounts = ({ providers, subjects, ...model }: Model): Model => ({
  ...model,
  providers: providers.map((provider) => ({
    ...provider,
    accountCost: unit * provider.accountCost + 1,
    orderCost: unit * provider.orderCost,
    offers: provider.offers.map((offer) => ({ ...offer, cost: unit * offer.cost })),
    ...(provider.serverCost === undefined ? {} : { serverCost: unit * provider.serverCost }),
  })),
  subjects: subjects.map((subject) => ({
    ...subject,
    items: subject.items.map(({ pinned, ...item }) =>
      pinned === undefined ? item : { ...item, pinned: { ...pinned, movingCost: unit * pinned.movingCost } },
    ),
  })),
})

/** Where the kernels do not claim the best plan, their bounds hold; where they do, it is. */
const agreeOnBounds = (seed: number): void => {
  const model = smallModel(seed, "wild")
  const points = bruteForce(model)
  const [cheapest, earliest] = [points.at(0), points.at(-1)]
  const [byCost, byFinish] = [solve(model, "cost"), solve(model, "finish")]
  for (const plan of [byCost, byFinish, ...front(model)]) {
    deepStrictEqual(audit(model, plan), [])
    ok(plan.cost.total >= (cheapest?.cost ?? Number.NaN))
  }
  ok(byCost.bounds.cost.value <= (cheapest?.cost ?? Number.NaN))
  if (byFinish.finish !== undefined) {
    ok(byFinish.finish.likely >= (earliest?.finish ?? Number.NaN))
    ok((byFinish.bounds.finish?.value ?? Number.NaN) <= (earliest?.finish ?? Number.NaN))
  }
  if (byCost.proof.word === "optimal") deepStrictEqual(pointOf(byCost), cheapest)
  if (byFinish.proof.word === "optimal") deepStrictEqual(pointOf(byFinish), earliest)
}

const pointOf = ({ cost, finish }: Solution) => ({
  cost: cost.total,
  finish: finish?.likely ?? Number.NEGATIVE_INFINITY,
})

export const families = {
  A: { name: "codes kept and bought", against: "HiGHS", agree: agreeOnCodes },
  B: { name: "orders by falling duration", against: "HiGHS", agree: agreeOnOrders },
  B2: {
    name: "equal durations with release days",
    against: "all orders in all sequences",
    agree: (seed: number) => agreeOnCalendar(seed, "release"),
  },
  B3: {
    name: "unequal durations on the calendar",
    against: "all orders in all sequences",
    agree: (seed: number) => agreeOnCalendar(seed, "duration"),
  },
  B4: {
    name: "unequal durations with release days",
    against: "all orders in all sequences",
    agree: (seed: number) => agreeOnCalendar(seed, "both"),
  },
  C: { name: "mix of one subject, both objectives", against: "HiGHS", agree: agreeOnMix },
  D: { name: "whole small models, every plan", against: "every plan made", agree: agreeOnAll },
  E: {
    name: "several open orders and caps that overlap: bounds hold",
    against: "every plan made",
    agree: agreeOnBounds,
  },
  F: {
    name: "filings that wait for another order of the account",
    against: "every plan made",
    agree: agreeOnGates,
  },
  G: {
    name: "filings that use codes given back by cancellations",
    against: "every plan made",
    agree: agreeOnReturns,
  },
  H: { name: "accounts of plans that are alike", against: "every plan made", agree: agreeOnAccounts },
  I: {
    name: "items that follow another one, in orders of their own",
    against: "every plan made",
    agree: agreeOnFollowers,
  },
  J: {
    name: "purchases of subjects beside the pools",
    against: "every plan made",
    agree: agreeOnOwnPurchases,
  },
  K: { name: "many subjects beside a pool", against: "HiGHS", agree: agreeOnManyBesidePools },
} as const satisfies Record<string, Family>

/** Runs so many seeds; the fault of the first that fails names it. */
export const run = async ({ agree }: Family, count: number, from: number): Promise<void> => {
  for (let seed = from; seed < from + count; seed += 1) {
    try {
      await agree(seed)
    } catch (fault) {
      throw new Error(`seed ${seed}: ${fault instanceof Error ? fault.message : String(fault)}`, {
        cause: fault,
      })
    }
  }
}
