import { Fields } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Draft } from "../../../src/features/draft/json.ts"
import { patternOf } from "../../../src/features/draft/pointer.ts"
import { groups } from "../../../src/features/form/layout.ts"
import { outlineOf } from "../../../src/features/form/outline.ts"
import { type Grain, patternAt, pointersOf, stepAt, stepsOf } from "../../../src/features/form/steps.ts"
import { treeOf } from "../../../src/features/form/tree.ts"

const tree = treeOf(Fields.all())

/** One of everything. */
const draft: Draft = {
  openbeian: 1,
  services: [
    {
      kind: "website",
      domains: [{ name: "a.cn" }, {}],
      preApprovals: [{}],
      files: { photo: {} },
    },
    { kind: "app", domains: [], platforms: [{}], sdksUsed: [{}], sdksOffered: [{}] },
  ],
  accounts: [{ provider: "acme", openOrders: [{}], servers: [{}], codes: [{}] }],
  register: { services: [{ kind: "website" }] },
  changes: [{ kind: "changeService" }, { kind: "changeSubject" }, { kind: "cancelAccess" }],
}

const stepsIn = (id: string, grain: Grain = "section", of: Draft = draft) => {
  const group = groups.find((each) => each.id === id)
  return group === undefined ? [] : stepsOf(of, tree, group, grain)
}
const all = (grain: Grain) => groups.flatMap(({ id }) => stepsIn(id, grain))

describe("small pages", () => {
  it.each(["section", "thing"] as const)("ask for every field of the catalogue once, by %s", (grain) => {
    const asked = all(grain).flatMap(pointersOf)
    expect(asked.length).toBe(new Set(asked).size)
    const patterns = new Set(asked.map(patternOf))
    const missing = Fields.all().filter(
      ({ pattern, answer }) =>
        // The provider is chosen with the account, words of a list are part of it.
        !["/openbeian", "/accounts/*/provider"].includes(pattern) &&
        !patterns.has(pattern) &&
        !(pattern.endsWith("/*") && answer.type !== "list"),
    )
    expect(missing.map(({ pattern }) => pattern)).toEqual([])
  })

  it("ask a service for what its kind alone has, parts of it among them", () => {
    const names = (kind: string) =>
      stepsIn("services", "thing", { openbeian: 1, services: [{ kind }] })
        .flatMap(pointersOf)
        .map((pointer) => pointer.replace("/services/0/", ""))
    expect(names("app")).toEqual(
      expect.arrayContaining(["languages", "serviceType", "platforms", "icon/width"]),
    )
    expect(names("website")).toEqual(expect.arrayContaining(["languages", "contents"]))
    for (const name of ["serviceType", "category", "usesNetwork", "platforms", "icon/width"])
      expect(names("website")).not.toContain(name)
    expect(names("app")).not.toContain("contents")
  })

  it("have addresses of their own", () => {
    for (const grain of ["section", "thing"] as const) {
      const ids = all(grain).map(({ id }) => id)
      expect(ids.length).toBe(new Set(ids).size)
    }
  })

  it("ask one thing each on a phone, a place from province to county being one", () => {
    const pages = stepsIn("subject", "thing")
    expect(pages.every((step) => step.kind === "fields" && step.things.length === 1)).toBe(true)
    const place = stepAt(pages, "/subject/city")
    expect(place === undefined ? [] : pointersOf(place)).toEqual([
      "/subject/province",
      "/subject/city",
      "/subject/district",
    ])
  })

  it("leave no field of the catalogue to the page for the rest", () => {
    expect(all("section").filter(({ id }) => id.endsWith(":rest"))).toEqual([])
  })

  it("are there as often as there are things, and not without them", () => {
    expect(stepsIn("domains", "section", { openbeian: 1 })).toEqual([])
    expect(stepsIn("domains").map(({ id }) => id)).toEqual([
      "/services/0/domains",
      "/services/0/domains/0:domain",
      "/services/0/domains/0:holder",
      "/services/0/domains/0:realName",
      "/services/0/domains/1:domain",
      "/services/0/domains/1:holder",
      "/services/0/domains/1:realName",
      "/services/1/domains",
    ])
  })
})

describe("the page of an address", () => {
  it("is found by its own id, by a fact on it, by what lies in a fact, and by the thing it tells of", () => {
    const pages = stepsIn("domains")
    expect(stepAt(pages, "/services/0/domains/1:holder")?.id).toBe("/services/0/domains/1:holder")
    expect(stepAt(pages, "/services/0/domains/1/registrar")?.id).toBe("/services/0/domains/1:holder")
    expect(stepAt(pages, "/services/0/domains/1/resolvesTo/2")?.id).toBe("/services/0/domains/1:realName")
    expect(stepAt(pages, "/services/0/domains/1")?.id).toBe("/services/0/domains/1:domain")
    expect(stepAt(stepsIn("services"), "/services/0")?.id).toBe("/services/0:what")
    expect(stepAt(pages, "/services/0/domains")?.id).toBe("/services/0/domains")
    // A domain that is not there yet is added to the list.
    expect(stepAt(pages, "/services/1/domains/0/name")?.id).toBe("/services/1/domains")
  })

  it("tells its pattern with and without the name of a page", () => {
    expect(patternAt("/services/0/domains/1:holder")).toBe("/services/*/domains/*")
    expect(patternAt("/subject/name")).toBe("/subject/name")
  })
})

describe("the way about in a group", () => {
  const outline = (id: string, address: string) => {
    const pages = stepsIn(id)
    const step = stepAt(pages, address)
    const found = step === undefined ? undefined : outlineOf(pages, step)
    return {
      tops: found?.tops.map(({ of }) => of),
      top: found?.top?.of,
      up: found?.up?.of,
      pages: found?.pages.map((each) => each.id),
    }
  }

  it("goes between persons, who are in no list", () => {
    const { tops, top, up, pages } = outline("persons", "/services/1/principal/name")
    expect(tops).toEqual([
      "/subject/principal",
      "/subject/legalRepresentative",
      "/services/0/principal",
      "/services/1/principal",
    ])
    expect(top).toBe("/services/1/principal")
    expect(up).toBeUndefined()
    expect(pages?.every((id) => id.startsWith("/services/1/principal:"))).toBe(true)
  })

  it("goes up to the list, and between the pages of one of its things, lists in it included", () => {
    const { tops, up, pages } = outline("accounts", "/accounts/0/realName")
    expect(tops).toEqual(["/accounts"])
    expect(up).toBe("/accounts")
    expect(pages).toEqual([
      "/accounts/0:account",
      "/accounts/0:record",
      "/accounts/0:login",
      "/accounts/0/openOrders",
      "/accounts/0/servers",
      "/accounts/0/codes",
    ])
    expect(outline("accounts", "/accounts/0/servers/0/months").up).toBe("/accounts/0/servers")
  })

  it("has no pages on the list itself", () => {
    expect(outline("services", "/services").pages).toEqual([])
  })
})
