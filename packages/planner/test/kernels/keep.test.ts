import { describe, expect, it } from "vitest"
import { keep } from "../../src/kernels/keep.ts"

const any = [true, true]

describe("keep", () => {
  it("fills what is free and leaves the rest", () => {
    const [only, ...more] = keep([{ filings: 5, usable: any }], [2, 1])
    expect(only).toEqual({ matched: 3, moves: 0, uses: [[2, 1]] })
    expect(more).toEqual([])
  })

  it("keeps those on their server whose move costs most", () => {
    const pinned = (movingCost: number) => ({
      filings: 1,
      usable: [true],
      pinned: { seat: 0, movingCost },
    })
    const found = keep([pinned(3), pinned(8), pinned(5)], [2])
    expect(found).toEqual([{ matched: 2, moves: 3, uses: [[0], [1], [1]] }])
  })

  it("rearranges those that may go elsewhere, for as many as possible", () => {
    const demands = [
      { filings: 1, usable: [true, true] },
      { filings: 1, usable: [true, false] },
    ]
    expect(keep(demands, [1, 1])).toEqual([
      {
        matched: 2,
        moves: 0,
        uses: [
          [0, 1],
          [1, 0],
        ],
      },
    ])
  })

  it("offers to move one when that saves a code, each time at the least cost", () => {
    const demands = [
      { filings: 2, usable: [true, true], pinned: { seat: 0, movingCost: 4 } },
      { filings: 2, usable: [true, false] },
    ]
    expect(keep(demands, [2, 1])).toEqual([
      {
        matched: 2,
        moves: 0,
        uses: [
          [2, 0],
          [0, 0],
        ],
      },
      {
        matched: 3,
        moves: 4,
        uses: [
          [1, 1],
          [1, 0],
        ],
      },
    ])
  })

  it("has nothing to keep without servers", () => {
    expect(keep([{ filings: 2, usable: [] }], [])).toEqual([{ matched: 0, moves: 0, uses: [[]] }])
  })

  it("leaves each on its own server where moving costs nothing and nobody need move, in whatever order they come", () => {
    const on = (seat: number) => ({ filings: 1, usable: [true, true, true], pinned: { seat, movingCost: 0 } })
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const [found, ...more] = keep(order.map(on), [1, 1, 1])
      expect(more).toEqual([])
      expect(found.matched).toBe(3)
      expect(found.uses.map((uses) => uses.indexOf(1))).toEqual(order)
    }
  })

  it("moves as few as it can, and still uses every code", () => {
    const free = { filings: 1, usable: [true, true] }
    const pinned = { filings: 1, usable: [true, true], pinned: { seat: 0, movingCost: 0 } }
    for (const demands of [
      [free, pinned],
      [pinned, free],
    ]) {
      const [found] = keep(demands, [1, 1])
      expect(found.matched).toBe(2)
      expect(found.uses[demands.indexOf(pinned)]).toEqual([1, 0])
    }
    const tied = { filings: 1, usable: [true, false] }
    const [found] = keep([pinned, tied], [1, 1])
    expect([found.matched, found.uses]).toEqual([
      2,
      [
        [0, 1],
        [1, 0],
      ],
    ])
  })
})
