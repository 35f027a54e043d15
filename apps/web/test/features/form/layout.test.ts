import { Fields } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { groupOf, groups, isDiscriminator } from "../../../src/features/form/layout.ts"
import { partOf } from "../../../src/features/form/part.ts"
import { find, isListOfThings, treeOf } from "../../../src/features/form/tree.ts"

const fields = Fields.all()
const facts = fields.filter(({ pattern }) => pattern !== "/openbeian")

describe("groups", () => {
  it("take every field of the filing document", () => {
    expect(facts.filter(({ pattern }) => groupOf(pattern) === undefined)).toEqual([])
  })

  it("all have fields", () => {
    const used = new Set(facts.map(({ pattern }) => groupOf(pattern)?.id))
    expect(groups.filter(({ id }) => !used.has(id))).toEqual([])
  })

  it("send a domain and a person of a service to their own groups", () => {
    expect(groupOf("/services/*/domains/*/expiresOn")?.id).toBe("domains")
    expect(groupOf("/services/*/principal/mobile")?.id).toBe("persons")
    expect(groupOf("/services/*/name")?.id).toBe("services")
    expect(groupOf("/subject/principal/name")?.id).toBe("persons")
    expect(groupOf("/subject/name")?.id).toBe("subject")
  })
})

describe("treeOf", () => {
  const tree = treeOf(fields)

  it("reaches every root of the task list", () => {
    const roots = groups.flatMap((group) => group.roots)
    expect(roots.filter((root) => find(tree, root) === undefined)).toEqual([])
  })

  it("tells lists of things from lists of words", () => {
    expect(isListOfThings(fields, "/accounts/*/openOrders")).toBe(true)
    expect(isListOfThings(fields, "/accounts/*/subjects")).toBe(false)
    expect(find(tree, "/services/*/domains")?.items?.children.map(({ name }) => name)).toContain("expiresOn")
  })
})

describe("what things are told apart by", () => {
  it("cannot become unknown", () => {
    expect(isDiscriminator("/services/*/kind")).toBe(true)
    expect(isDiscriminator("/accounts/*/provider")).toBe(true)
    expect(isDiscriminator("/services/*/name")).toBe(false)
    expect(isDiscriminator("/subject/principal/residency")).toBe(false)
  })
})

describe("partOf", () => {
  it("names whose fact it is, by the innermost part", () => {
    expect(partOf("/services/*/principal/credential/type")?.zh).toBe("服务负责人")
    expect(partOf("/services/*/name")).toBeUndefined()
  })
})
