import { describe, expect, it } from "vitest"
import { Guide } from "../../src/provider/index.ts"
import { Clause } from "../../src/rule/index.ts"
import { text } from "../../src/text/index.ts"

const source = { source: "paper", section: "1", kind: "process", ...text("一条", "a clause") } as const
const book = Clause.book({
  owner: "test",
  sources: {
    paper: {
      title: text("文件", "paper"),
      short: text("文件", "paper"),
      publisher: text("某", "somebody"),
      edition: text("第一版", "first"),
    },
  },
  clauses: { "t-left": source, "t-right": source },
  conflicts: [],
})
const { ask, act } = Guide.guideOf(book)

const left = act(text("向左", "go left"), ["t-left"])
const right = act(text("向右", "go right"), ["t-right"], { tool: "check" })
const guide = ask(text("去哪里？", "where to?"), [
  [text("左", "left"), left],
  [
    text("别处", "elsewhere"),
    ask(text("哪边？", "which side?"), [
      [text("左", "left"), left],
      [text("右", "right"), right],
    ]),
  ],
])

describe("following a guide", () => {
  it("stands at the first question as long as nothing is answered", () => {
    expect(Guide.follow(guide, [])).toEqual({ passed: [], node: guide })
  })

  it("comes to an end, and tells what it passed", () => {
    const { node, passed, surplus } = Guide.follow(guide, [1, 1])
    expect({ node, surplus }).toEqual({ node: right, surplus: undefined })
    expect(passed.map(({ label }) => label.en)).toEqual(["elsewhere", "right"])
  })

  it.each([
    ["an answer that is not there", [2], 0],
    ["one that is no whole number", [Number.NaN], 0],
    ["one behind the end", [0, 0], 1],
    ["one that is not there further on", [1, -1], 1],
  ])("says which answer does not fit: %s", (_, choices, surplus) => {
    expect(Guide.follow(guide, choices)).toMatchObject({ surplus })
  })
})

describe("the ways through a guide", () => {
  it("are as many as there are ends, each with the answers that lead there", () => {
    const ways = Guide.ways(guide)
    expect(ways.map(({ end }) => end)).toEqual([left, left, right])
    for (const { passed, end } of ways)
      expect(
        Guide.follow(
          guide,
          passed.map(({ choice }) => choice),
        ).node,
      ).toBe(end)
  })

  it("are one where there is nothing to ask", () => {
    expect(Guide.ways(left)).toEqual([{ passed: [], end: left }])
  })
})
