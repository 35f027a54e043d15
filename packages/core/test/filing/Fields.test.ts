import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { Document } from "../../src/document/index.ts"
import { Fields, Filing } from "../../src/filing/index.ts"

const takes = (list: string, item: Record<string, unknown>) =>
  Result.isSuccess(Document.read(Filing.Filing, JSON.stringify({ openbeian: 1, [list]: [item] })))

describe("a field that names something known from elsewhere", () => {
  const provider = [{ value: "acme", label: { zh: "甲云", en: "Acme" } }]

  it("offers what is known of that sort, and stays a text where nothing is", () => {
    for (const pointer of [
      "/register/subject/access",
      "/register/services/0/access",
      "/services/0/domains/0/resolvesTo",
    ]) {
      const answer = Fields.at(pointer)?.answer ?? { type: "text" }
      expect(answer, pointer).toEqual({ type: "list", names: "provider" })
      expect(Fields.offering(answer, { provider }).choices, pointer).toEqual(provider)
      expect(Fields.offering(answer, { carrier: provider, provider: [] }), pointer).toEqual(answer)
    }
    expect(Fields.at("/services/0/runsOn")?.answer).toEqual({ type: "text", names: "carrier" })
  })

  it("leaves the others as they are", () => {
    const answer = { type: "text" } as const
    expect(Fields.offering(answer, { provider })).toBe(answer)
  })
})

describe("the kinds of a field", () => {
  it.each([
    ["services", ["website", "app", "miniProgram", "quickApp"]],
    ["changes", ["changeSubject", "changeService", "cancelSubject", "cancelService", "cancelAccess"]],
  ])("are those that the document takes the key of, and none where it takes it of all: %s", (list, kinds) => {
    const keys = Fields.all().flatMap(({ pattern, kinds }) => {
      const [, at, , key, ...rest] = pattern.split("/")
      return at === list && key !== undefined && key !== "kind" && rest.length === 0 ? [{ key, kinds }] : []
    })
    expect(keys.length).toBeGreaterThan(2)
    for (const { key, kinds: said } of keys) {
      const taking = kinds.filter((kind) => takes(list, { kind, [key]: null }))
      expect(taking, key).toEqual(said ?? kinds)
    }
  })

  it("are said of what is below a part of one kind too", () => {
    expect(Fields.at("/services/0/icon/width")?.kinds).toEqual(["app"])
    expect(Fields.at("/services/0/name")?.kinds).toBeUndefined()
  })
})
