import { describe, expect, it } from "vitest"
import { solve } from "../../src/kernels/index.ts"
import type { ItemModel, Model, Option, Seat, SubjectModel } from "../../src/model/index.ts"
import { audit } from "../oracles/audit.ts"
import { bruteForce } from "../oracles/bruteForce.ts"
import { option, pointsOf, today } from "./options.ts"

const day = { provider: 1, sms: 0, administration: 3 }

const modelOf = (...subjects: ReadonlyArray<SubjectModel>): Model => ({
  today,
  durations: [{ earliest: day, likely: day, latest: day }],
  providers: [
    {
      needsCodes: true,
      isPooled: false,
      poolFree: 0,
      offers: [{ quota: 1, cost: 10 }],
      kinds: [{ batch: 1 }, { batch: 1, isServerless: true }],
      caps: [{ among: [0, 1], most: 1 }],
      firstFilingExcludes: true,
      accountCost: 0,
      orderCost: 0,
    },
  ],
  subjects,
})

const subjectOf = (options: ReadonlyArray<Option>, seats: ReadonlyArray<Seat> = []): SubjectModel => ({
  isFiled: true,
  at: [{ hasAccount: true, seats }],
  items: options.map((one): ItemModel => ({ options: [one] })),
})

describe("subjects that differ only in what waits", () => {
  it("are told apart by the filings that wait for another order", () => {
    const late = option({ release: today + 20 })
    const free = subjectOf([option(), late])
    const model = modelOf(free, subjectOf([option({ isOnlyAfterAnother: true }), late]))
    expect(pointsOf(model)).toEqual(bruteForce(model))
    expect(solve(model, "cost").subjects.map(({ orders }) => orders[0]?.contents[0]?.item)).toEqual([0, 1])
  })

  it("are told apart by what gives codes back", () => {
    const [early, late] = [option({ kind: 1 }), option({ kind: 1, release: today + 20 })]
    const own: ReadonlyArray<Seat> = [
      { free: 1, usableBy: [0] },
      { free: 1, usableBy: [1] },
    ]
    const subjects = [[0], [1], []].map((returnedBy) =>
      subjectOf([early, late, option()], [{ free: 0, usableBy: [2], returnedBy }, ...own]),
    )
    const model = modelOf(...subjects)
    expect(pointsOf(model)).toEqual(bruteForce(model))
    const ends = solve(model, "cost").subjects.map(
      ({ placements, purchases }) => placements[2]?.seats[0]?.returnedBy ?? purchases[0]?.[0],
    )
    expect(ends).toEqual([0, 1, 1])
  })

  it("tell apart of two cancellations the one that gives a code back", () => {
    const cancel = option({ kind: 1 })
    const model = modelOf(
      subjectOf(
        [cancel, cancel, option()],
        [
          { free: 2, usableBy: [0, 1] },
          { free: 0, usableBy: [2], returnedBy: [1] },
        ],
      ),
    )
    expect(pointsOf(model)).toEqual(bruteForce(model))
    expect(solve(model, "cost").subjects[0]?.placements[2]?.seats).toEqual([
      { seat: 1, filings: 1, returnedBy: 1 },
    ])
  })
})

describe("codes that come back on several days", () => {
  it("are used from the first day on, in whatever sequence their cancellations are written", () => {
    for (const days of [
      [20, 0],
      [0, 20],
    ]) {
      const model = modelOf(
        subjectOf(
          [...days.map((late) => option({ kind: 1, release: today + late })), option()],
          [
            { free: 1, usableBy: [0] },
            { free: 1, usableBy: [1] },
            { free: 0, usableBy: [2], returnedBy: [0, 1] },
          ],
        ),
      )
      expect(pointsOf(model)).toEqual(bruteForce(model))
    }
  })

  it("go to what is ready first, where any number of orders is open and the first to begin ends last", () => {
    const long = { provider: 1, sms: 0, administration: 20 }
    const slow = option({ kind: 1, duration: 1 })
    const late = option({ kind: 3, release: today + 5 })
    for (const [cancellations, first, last] of [
      [[slow, late], 1, 0],
      [[late, slow], 0, 1],
    ] as const) {
      const model = modelOf(
        subjectOf(
          [...cancellations, option({ release: today + 15 }), option({ kind: 2, duration: 1 })],
          [
            { free: 1, usableBy: [0] },
            { free: 1, usableBy: [1] },
            { free: 0, usableBy: [2, 3], returnedBy: [0, 1] },
          ],
        ),
      )
      const open: Model = {
        ...model,
        durations: [...model.durations, { earliest: long, likely: long, latest: long }],
        providers: model.providers.map((provider) => ({
          ...provider,
          kinds: [...provider.kinds, { batch: 1 }, { batch: 1, isServerless: true }],
          caps: [0, 1, 2, 3].map((kind) => ({ among: [kind], most: 5 })),
        })),
      }
      expect(pointsOf(open)).toEqual(bruteForce(open))
      const { placements = [] } = solve(open, "cost").subjects[0] ?? {}
      expect(placements.map((placement) => placement?.seats[0]?.returnedBy)).toEqual([
        undefined,
        undefined,
        last,
        first,
      ])
    }
  })
})

describe("more choices of what waits than are tried", () => {
  it("give the codes to what is ready last, with a bound", () => {
    const givers = [0, 1, 2]
    const takers = Array.from({ length: 9 }, (_, n) => n + givers.length)
    const model = modelOf(
      subjectOf(
        [...givers.map(() => option({ kind: 1 })), ...takers.map((n) => option({ release: today + n }))],
        [
          ...givers.map((item): Seat => ({ free: 1, usableBy: [item] })),
          { free: 0, usableBy: takers, returnedBy: givers },
        ],
      ),
    )
    const plan = solve(model, "cost")
    expect(audit(model, plan)).toEqual([])
    expect(plan.cost.total).toBe(60)
    expect(plan.bounds.cost).toEqual({ value: 60, by: "relaxation" })
    const used = plan.subjects[0]?.placements.flatMap((placement, item) =>
      placement?.seats.some(({ returnedBy }) => returnedBy !== undefined) === true ? [item] : [],
    )
    expect(used).toEqual([9, 10, 11])
  })
})
