import { describe, expect, it } from "vitest"
import { leaves, patternOf, read, remove, write } from "../../../src/features/draft/pointer.ts"

const filing = {
  openbeian: 1,
  subject: { name: "甲公司", credential: { number: "1" } },
  services: [{ kind: "website", domains: [{ name: "a.cn" }, { name: "b.cn" }] }],
}

describe("write", () => {
  it("replaces a value and leaves the document before as it was", () => {
    expect(read(write(filing, "/subject/name", "乙公司"), "/subject/name")).toBe("乙公司")
    expect(filing.subject.name).toBe("甲公司")
  })

  it("makes missing parents, lists where the key is an index", () => {
    expect(write({ openbeian: 1 }, "/accounts/0/servers/0/id", "web-1")).toEqual({
      openbeian: 1,
      accounts: [{ servers: [{ id: "web-1" }] }],
    })
  })

  it("appends where the index is past the end, and leaves no hole", () => {
    expect(read(write(filing, "/services/7", { kind: "app" }), "/services/1")).toEqual({ kind: "app" })
  })

  it("reads names of files with slashes and tildes as RFC 6901 writes them", () => {
    const written = write({}, "/services/0/files/a~1b~0c/bytes", 3)
    expect(written).toEqual({ services: [{ files: { "a/b~c": { bytes: 3 } } }] })
    expect(read(written, "/services/0/files/a~1b~0c/bytes")).toBe(3)
  })
})

describe("remove", () => {
  it("takes the key away, so that the fact is unknown again", () => {
    expect(remove(filing, "/subject/name")).not.toHaveProperty("subject.name")
  })

  it("takes an object that says nothing any more with it", () => {
    expect(remove(filing, "/subject/credential/number")).toMatchObject({ subject: { name: "甲公司" } })
    expect(remove(filing, "/subject/credential/number")).not.toHaveProperty("subject.credential")
  })

  it("keeps the other items of a list", () => {
    expect(read(remove(filing, "/services/0/domains/0"), "/services/0/domains")).toEqual([{ name: "b.cn" }])
  })

  it("keeps an item whose last fact goes, because the item is still there", () => {
    expect(read(remove(filing, "/services/0/domains/0/name"), "/services/0/domains")).toEqual([
      {},
      { name: "b.cn" },
    ])
  })

  it("leaves no empty list behind, which would claim that there are none", () => {
    expect(remove(filing, "/services/0")).not.toHaveProperty("services")
  })

  it("does nothing where there is nothing", () => {
    expect(remove(filing, "/register/subject/isFiled")).toEqual(filing)
  })
})

describe("patternOf", () => {
  it("has a star for every index and for the name of a file", () => {
    expect(patternOf("/services/0/domains/12/name")).toBe("/services/*/domains/*/name")
    expect(patternOf("/services/0/files/backdrop/bytes")).toBe("/services/*/files/*/bytes")
  })
})

describe("leaves", () => {
  it("counts every scalar and every list known to be empty, and nothing that is blank", () => {
    expect(leaves({ a: 1, b: "", c: [], d: [{ e: false }, {}] })).toEqual(["/a", "/c", "/d/0/e"])
  })
})
