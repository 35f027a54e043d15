import { describe, expect, it } from "vitest"
import { courseOf, type Stage } from "../../../src/features/providers/course.ts"

const stage = (name: string, takes?: Stage["takes"]): Stage => ({
  stage: name,
  words: { zh: name, en: name },
  actor: "provider",
  ...(takes === undefined ? {} : { takes }),
  steps: [],
  next: [],
  clauses: [],
})
const days = (from: number, to: number): Stage["takes"] => ({ from, to, unit: "workingDays" })

describe("a route as a picture", () => {
  it("lets each stage begin when those before it end at the earliest, and ends it with all of them at the latest", () => {
    const { lanes } = courseOf([stage("a", days(1, 2)), stage("b", days(3, 8))])
    expect(lanes.map(({ at, certain, open }) => ({ at, certain, open }))).toEqual([
      { at: 0, certain: 10, open: 10 },
      { at: 10, certain: 30, open: 60 },
    ])
  })

  it("counts hours as parts of a day, and does not add them to the working days", () => {
    const course = courseOf([stage("a", days(0, 3)), stage("b", { from: 0, to: 24, unit: "hours" })])
    expect(course.takes).toEqual({ from: 0, to: 3, unit: "workingDays" })
    expect(course.lanes[1]).toMatchObject({ at: 0, certain: 0, open: 100 })
  })

  it("makes a point of a stage whose length is not stated, and no sum where none is", () => {
    const course = courseOf([stage("a"), stage("b")])
    expect(course.lanes.map(({ at, certain }) => [at, certain])).toEqual([
      [0, undefined],
      [0, undefined],
    ])
    expect(course.takes).toBeUndefined()
  })

  it("leaves out of the picture how it ends, and what only a mishap leads to", () => {
    const course = courseOf([stage("draft"), stage("approved"), stage("changesRequested")])
    expect(course.lanes.map((lane) => lane.stage.stage)).toEqual(["draft"])
    expect(course.besides.map((each) => each.stage)).toEqual(["approved", "changesRequested"])
  })

  it.each([
    [1, [0, 1]],
    [6, [0, 1, 2, 3, 4, 5, 6]],
    [7, [0, 2, 4, 6]],
    [23, [0, 5, 10, 15, 20]],
    [400, [0, 67, 134, 201, 268, 335]],
  ])("marks at most a few of %d days", (length, marked) => {
    const { ticks } = courseOf([stage("a", days(0, length))])
    expect(ticks.map(({ day }) => day)).toEqual(marked)
    expect(ticks.every(({ at }) => at >= 0 && at <= 100)).toBe(true)
  })
})
