import type { Filing } from "@openbeian/core/filing"
import { acme } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { byName, byRow } from "../src/portfolio/rows.ts"
import { seatsOf } from "../src/portfolio/seats.ts"

const basis = { today: "2026-11-20", assumptions: { openbeian: 1 as const } }

describe("servers that are equal", () => {
  it("are used as long as they last, the longest first, before codes of the same term, and then by their ids", () => {
    const servers: ReadonlyArray<Filing.Server> = [
      { id: "b", expiresOn: "2027-01-01" },
      { id: "a", expiresOn: "2027-01-01" },
      { id: "d", expiresOn: "2027-06-01" },
      { id: "e" },
      { id: "c", boughtOn: "2026-03-01", months: 12 },
    ]
    const codes: ReadonlyArray<Filing.AuthorizationCode> = [
      { id: "0", server: { expiresOn: "2027-01-01" } },
      { id: "1", server: { expiresOn: "2027-02-01" } },
    ]
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...servers], { minLength: servers.length }),
        fc.shuffledSubarray([...codes], { minLength: codes.length }),
        (servers, codes) => {
          const seats = seatsOf({ provider: acme.id, servers, codes }, acme, basis)
          expect(seats.map(({ id }) => id)).toEqual(["e", "d", "c", "1", "a", "b", "0"])
        },
      ),
    )
  })
})

describe("services and changes", () => {
  const facts = {
    services: [
      { kind: "website" as const, name: "乙" },
      { kind: "website" as const, name: "丙", isOpen: true },
      { kind: "website" as const, name: "丙", isOpen: false },
      { kind: "website" as const },
    ],
    changes: [{ kind: "changeSubject" as const }],
  }
  it("come by name, then by what is said of them, changes last", () => {
    const all = ["/changes/0", "/services/0", "/services/1", "/services/2", "/services/3"].map((at) => ({
      at,
    }))
    const sorted = all.toSorted(byName(facts)).map(({ at }) => at)
    expect(sorted).toEqual(["/services/3", "/services/2", "/services/1", "/services/0", "/changes/0"])
    expect(
      all
        .toReversed()
        .toSorted(byName(facts))
        .map(({ at }) => at),
    ).toEqual(sorted)
  })

  it("stand in an order as their rows do", () => {
    expect(["/services/10", "/services/9", "/services/0"].toSorted(byRow)).toEqual([
      "/services/0",
      "/services/9",
      "/services/10",
    ])
  })
})
