import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Filing } from "../../src/filing/index.ts"
import { View } from "../../src/rule/index.ts"

const facts = (data: Filing.Facts) => View.look(Filing.Facts, data, "")

/** What a reader that ends is missing. */
const asks = (read: () => unknown): string | undefined => {
  const value = View.attempt(read)
  return View.isUndecided(value) ? value.asks : undefined
}

describe("a view", () => {
  it("reads leaves, nouns and lists as the document has them", () => {
    const { subject, services } = facts({
      subject: { name: "甲公司", credential: { number: "91330106MA2CE7K473" } },
      services: [
        { kind: "website", domains: [{ name: "example.cn" }, { name: "example.com" }] },
        { kind: "app" },
      ],
    })
    expect(subject.name).toBe("甲公司")
    expect(subject.credential.number).toBe("91330106MA2CE7K473")
    expect(services.map(({ kind }) => kind)).toEqual(["website", "app"])
    expect(services[0]?.domains.map(({ name }) => name)).toEqual(["example.cn", "example.com"])
  })

  it("reads false, zero and the empty text and list as known", () => {
    const { accounts } = facts({
      accounts: [{ provider: "", isVerified: false, openOrders: [], servers: [{ quotaUsed: 0 }] }],
    })
    const [account] = accounts
    expect([account?.provider, account?.isVerified, account?.openOrders.length]).toEqual(["", false, 0])
    expect(account?.servers[0]?.quotaUsed).toBe(0)
  })

  it("sees an absent noun as one that lacks all its keys, and asks for the leaf alone", () => {
    const { subject } = facts({})
    expect(asks(() => subject.principal.credential)).toBeUndefined()
    expect(asks(() => subject.principal.credential.number)).toBe("/subject/principal/credential/number")
  })

  it("asks for an absent list as a whole", () => {
    expect(asks(() => facts({}).services)).toBe("/services")
    expect(asks(() => facts({}).services.length)).toBe("/services")
    expect(asks(() => facts({ services: [{ kind: "app" }] }).services[0]?.preApprovalSectors)).toBe(
      "/services/0/preApprovalSectors",
    )
  })

  it("names the place of an item by its number, however deep", () => {
    const { register, services, accounts } = facts({
      register: { services: [{ kind: "app" }, { kind: "website" }] },
      services: [{ kind: "website" }, { kind: "website", domains: [{ name: "a.cn" }, {}] }],
      accounts: [{ provider: "one" }, { provider: "other", codes: [{}, {}, {}] }],
    })
    expect(asks(() => register.services[1]?.recordNumber)).toBe("/register/services/1/recordNumber")
    expect(asks(() => services[1]?.domains[1]?.name)).toBe("/services/1/domains/1/name")
    expect(asks(() => accounts[1]?.codes[2]?.server.product)).toBe("/accounts/1/codes/2/server/product")
  })

  it("puts its own pointer before the keys", () => {
    const account = View.look(Filing.Account, undefined, "/accounts/7")
    expect(asks(() => account.servers)).toBe("/accounts/7/servers")
    expect(asks(() => account.realName)).toBe("/accounts/7/realName")
  })

  it("is the same view each time the same key is read", () => {
    const view = facts({ services: [{ kind: "app", principal: {} }] })
    expect(view.subject).toBe(view.subject)
    expect(view.subject.principal).toBe(view.subject.principal)
    expect(view.services).toBe(view.services)
    expect(view.services[0]).toBe(view.services[0])
    expect(view.services[0]?.principal).toBe(view.services[0]?.principal)
  })

  it("is another view for another place with the same data", () => {
    const person = { name: "甲" }
    const { subject } = facts({ subject: { principal: person, legalRepresentative: person } })
    expect(subject.principal).not.toBe(subject.legalRepresentative)
    expect(asks(() => subject.legalRepresentative.mobile)).toBe("/subject/legalRepresentative/mobile")
    expect(asks(() => subject.principal.mobile)).toBe("/subject/principal/mobile")
  })

  it("leaves the document alone", () => {
    const data = { subject: { principal: {} }, services: [{ kind: "website", domains: [{}] }] } as const
    const before = structuredClone(data)
    const view = facts(data)
    asks(() => view.subject.principal.name)
    asks(() => view.services[0]?.domains[0]?.name)
    expect(data).toEqual(before)
  })

  it("knows each key of the Schema, on every kind of service", () => {
    const keys = ["name", "domains", "runsOn", "isOpen", "preApprovals"] as const
    for (const kind of ["website", "app", "miniProgram", "quickApp"] as const) {
      const [service] = facts({ services: [{ kind }] }).services
      for (const key of keys) expect(asks(() => service?.[key])).toBe(`/services/0/${key}`)
    }
  })

  it("is made of nouns only", () => {
    expect(() => View.look(Schema.String, "甲", "/name")).toThrow("not a noun")
  })
})

describe("attempt", () => {
  it("gives what was read", () => {
    expect(View.attempt(() => 7)).toBe(7)
  })

  it("ends a reader at the first fact that is missing", () => {
    const { subject } = facts({})
    const read: Array<string> = []
    const value = View.attempt(() => {
      read.push("before")
      read.push(subject.name)
    })
    expect(value).toEqual({ _tag: "Undecided", asks: "/subject/name" })
    expect(read).toEqual(["before"])
  })

  it("asks whatever a reader asks for itself", () => {
    expect(asks(() => View.ask("/services/3/runsOn"))).toBe("/services/3/runsOn")
  })

  it("keeps what an inner reader misses apart from what the outer one misses", () => {
    const { subject } = facts({})
    const outer = View.attempt(() => {
      const inner = View.attempt(() => subject.city)
      return [View.isUndecided(inner) ? inner.asks : inner, asks(() => subject.district), subject.name]
    })
    expect(outer).toEqual({ _tag: "Undecided", asks: "/subject/name" })
    const kept = View.attempt(() => subject.city)
    asks(() => subject.name)
    expect(kept).toEqual({ _tag: "Undecided", asks: "/subject/city" })
  })

  it("does not hide a mistake", () => {
    expect(() =>
      View.attempt(() => {
        throw new RangeError("a mistake")
      }),
    ).toThrow("a mistake")
  })
})

/** Some leaves of the document, and how a rule reads them. */
const leaves = {
  "/subject/name": ({ subject }: Seen) => subject.name,
  "/subject/credential/number": ({ subject }: Seen) => subject.credential.number,
  "/subject/principal/credential/type": ({ subject }: Seen) => subject.principal.credential.type,
  "/register/subject/isFiled": ({ register }: Seen) => register.subject.isFiled,
  "/register/services": ({ register }: Seen) => register.services,
}
type Seen = ReturnType<typeof facts>
const pointers = Object.entries(leaves)

describe("reading in any order", () => {
  it("asks for the first of the leaves that are absent, whatever was read before", () => {
    const order = fc.shuffledSubarray(pointers, { minLength: 1 })
    fc.assert(
      fc.property(order, (readers) => {
        const view = facts({ subject: { name: "甲" }, register: { services: [] } })
        const present = new Set(["/subject/name", "/register/services"])
        const missing = readers.find(([pointer]) => !present.has(pointer))?.[0]
        expect(asks(() => readers.map(([, read]) => read(view)))).toBe(missing)
      }),
      { numRuns: 100, seed: 1 },
    )
  })
})

describe("the facts of a reader", () => {
  it("are the leaves and lists it looked at, each once, the last look last", () => {
    const { subject, services } = facts({
      subject: { name: "甲公司", kind: "enterprise" },
      services: [{ kind: "website", domains: [{ name: "a.cn" }] }],
    })
    const read = () => [subject.name, services[0]?.domains.length, subject.kind, subject.name]
    const looked = ["/services/0/domains", "/subject/kind", "/subject/name"]
    expect(View.factsOf(read)).toEqual(looked)
    expect(View.factsOf(read)).toEqual(looked)
  })

  it("end with the one that is missing, and hide no mistake", () => {
    const { subject } = facts({ subject: { name: "甲公司" } })
    expect(View.factsOf(() => [subject.name, subject.city, subject.kind])).toEqual([
      "/subject/name",
      "/subject/city",
    ])
    const mistake = () => {
      throw new TypeError("a mistake")
    }
    expect(() => View.factsOf(mistake)).toThrow("a mistake")
    expect(View.factsOf(() => subject.name)).toEqual(["/subject/name"])
  })
})
