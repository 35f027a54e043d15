import { describe, expect, it } from "vitest"
import { front, solve } from "../../src/kernels/index.ts"
import type { Follower, ItemModel, Model, Option, ProviderModel } from "../../src/model/index.ts"
import { audit } from "../oracles/audit.ts"
import { bruteForce } from "../oracles/bruteForce.ts"

const today = 20_500
const days = (provider: number, administration: number) => ({ provider, sms: 1, administration })
const durations = [days(1, 3), days(2, 9)].map((day) => ({ earliest: day, likely: day, latest: day }))

const providerOf = (more: Partial<ProviderModel> = {}): ProviderModel => ({
  needsCodes: true,
  isPooled: false,
  poolFree: 0,
  offers: [{ quota: 2, cost: 10 }],
  kinds: [{ batch: 2 }, { batch: 1, isServerless: true }],
  caps: [],
  firstFilingExcludes: true,
  accountCost: 3,
  orderCost: 1,
  ...more,
})
const oneByOne = providerOf({ caps: [{ among: [0, 1], most: 1 }] })

const option = (more: Partial<Option> = {}): Option => ({
  filings: 1,
  duration: 0,
  kind: 0,
  release: today,
  ...more,
})
const behind = (item: number, more: Partial<Follower> = {}): Follower => ({
  item,
  duration: 0,
  kind: 1,
  release: today,
  ...more,
})
const modelOf = (
  providers: ReadonlyArray<ProviderModel>,
  items: ReadonlyArray<ReadonlyArray<Option | undefined>>,
): Model => ({
  today,
  durations,
  providers,
  subjects: [
    {
      isFiled: true,
      at: providers.map(() => ({ hasAccount: true, seats: [] })),
      items: items.map((options): ItemModel => ({ options })),
    },
  ],
})
const pointsOf = (model: Model) =>
  front(model).map((plan) => {
    expect(audit(model, plan)).toEqual([])
    return { cost: plan.cost.total, finish: plan.finish?.likely }
  })

describe("an item that follows another one", () => {
  it("has an order of its own at the same provider, once that of the other one has ended", () => {
    for (const provider of [providerOf(), oneByOne]) {
      const model = modelOf([provider], [[option({ followers: [behind(2)] })], [option()], [undefined]])
      const plan = solve(model, "finish")
      expect(audit(model, plan)).toEqual([])
      const [first, last] = plan.subjects[0]?.orders ?? []
      expect([first?.contents.map(({ item }) => item), last?.contents]).toEqual([
        [0, 1],
        [{ item: 2, filings: 1 }],
      ])
      expect([last?.waitsFor, last?.start]).toEqual([[0], first?.finish])
      expect([plan.blocked, plan.proof.word]).toEqual([0, "optimal"])
      expect(plan.subjects[0]?.placements[2]).toEqual({ provider: 0, seats: [], newCodes: 0, ownCodes: 0 })
    }
  })

  it("goes where the other one goes", () => {
    const waits = option({ followers: [behind(1, { release: today + 60 })] })
    const model = modelOf(
      [oneByOne, providerOf({ orderCost: 0 })],
      [
        [waits, option({ followers: [behind(1)] })],
        [undefined, undefined],
      ],
    )
    expect(solve(model, "finish").subjects[0]?.placements.map((placement) => placement?.provider)).toEqual([
      1, 1,
    ])
    expect(pointsOf(model)).toEqual(bruteForce(model))
  })

  it("does not wait for what is ready late, where the other one need not", () => {
    const late = option({ release: today + 40 })
    const model = modelOf([providerOf()], [[option({ followers: [behind(2)] })], [late], [undefined]])
    const [own, rest, last] = solve(model, "finish").subjects[0]?.orders ?? []
    expect([own?.contents[0]?.item, rest?.start.likely, last?.start]).toEqual([0, today + 40, own?.finish])
    expect(pointsOf(model)).toEqual(bruteForce(model))
  })

  it("stands between other orders where one is open at a time", () => {
    const late = option({ release: today + 40 })
    const model = modelOf([oneByOne], [[option({ followers: [behind(2)] })], [late], [undefined]])
    const finish = solve(model, "finish").subjects[0]?.finish
    const free = solve(modelOf([oneByOne], [[late]]), "finish").subjects[0]?.finish
    expect(finish).toEqual(free)
  })

  it("tells subjects apart that are alike without it", () => {
    const plain = modelOf([oneByOne], [[option()], [undefined]]).subjects
    const model = modelOf([oneByOne], [[option({ followers: [behind(1)] })], [undefined]])
    const both: Model = { ...model, subjects: [...plain, ...model.subjects] }
    const plan = solve(both, "cost")
    expect(audit(both, plan)).toEqual([])
    expect(plan.subjects.map(({ orders }) => orders.length)).toEqual([1, 2])
    expect(plan.blocked).toBe(1)
  })
})
