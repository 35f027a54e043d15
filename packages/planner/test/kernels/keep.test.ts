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
})
