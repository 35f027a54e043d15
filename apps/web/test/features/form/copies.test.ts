import { describe, expect, it } from "vitest"
import { carriersIn, copiesFor, copyOf, domainsFor, personsFor } from "../../../src/features/form/copies.ts"

const draft = {
  openbeian: 1,
  subject: { name: "甲公司", province: "330000", principal: { name: "沈见山", mobile: "1" } },
  services: [
    { kind: "website", name: "甲站", domains: [{ name: "a.cn", registrant: "甲公司" }, { name: "b.cn" }] },
    { kind: "website", name: "乙站", principal: { name: "林疏影" } },
    { kind: "app", domains: [{ name: "a.cn" }] },
  ],
  accounts: [{ provider: "acme", servers: [{ id: "web-1" }, { id: "web-2" }], codes: [{ id: "C" }] }],
}
const from = (copies: ReadonlyArray<{ readonly from: string }>) => copies.map((copy) => copy.from)

describe("what a fact may repeat", () => {
  it("is every value that stands elsewhere, each once", () => {
    expect(copiesFor(draft, "/services/0/domains/1/registrant")).toEqual([
      { from: "/services/0/domains/0/registrant", value: "甲公司" },
      { from: "/subject/principal/name", value: "沈见山" },
    ])
  })

  it("is nothing where there is an answer, and offered again where it is called unknown", () => {
    expect(copiesFor(draft, "/services/0/domains/0/registrant")).toEqual([])
    const unclear = { ...draft, accounts: [{ provider: "acme", realName: null }] }
    expect(from(copiesFor(unclear, "/accounts/0/realName"))).toEqual(["/subject/name"])
  })

  it("is a server or a code by its id, once for all accounts that have one of that id", () => {
    const accounts = [...draft.accounts, { provider: "other", servers: [{ id: "web-1" }, { id: "" }, {}] }]
    expect(carriersIn({ ...draft, accounts })).toEqual([
      { id: "web-1", accounts: ["/accounts/0", "/accounts/1"] },
      { id: "web-2", accounts: ["/accounts/0"] },
      { id: "C", accounts: ["/accounts/0"] },
    ])
    expect(carriersIn({ openbeian: 1 })).toEqual([])
  })

  it("is a whole person for a responsible person who is not named yet", () => {
    expect(from(personsFor(draft, "/services/0/principal"))).toEqual([
      "/subject/principal",
      "/services/1/principal",
    ])
    expect(personsFor(draft, "/services/1/principal")).toEqual([])
    expect(personsFor(draft, "/subject")).toEqual([])
  })

  it("is a domain of another service, which this one does not have yet", () => {
    expect(domainsFor(draft, "/services/1/domains").map(({ value }) => value)).toEqual([
      { name: "a.cn", registrant: "甲公司" },
      { name: "b.cn" },
      { name: "a.cn" },
    ])
    expect(from(domainsFor(draft, "/services/2/domains"))).toEqual(["/services/0/domains/1"])
    expect(domainsFor(draft, "/register/services")).toEqual([])
  })

  it("shares nothing with what it was taken from", () => {
    const person = { name: "沈见山" }
    expect(copyOf(person)).toEqual(person)
    expect(copyOf(person)).not.toBe(person)
  })
})
