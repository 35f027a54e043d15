import { Strangers } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"

const star = { ...acme, id: "star", name: text("启明云", "Daystar") }

/** What is told of customers and of the broker's own accounts. */
const told = (filings: ReadonlyArray<Filing.Facts>, accounts: ReadonlyArray<Filing.Account> = []) =>
  Strangers.within(
    { openbeian: 1, filings: filings.map((facts, n) => ({ customer: `c${n}`, ...facts })), accounts },
    [acme, star],
  ).map(({ found, names, customer, at, meant }) => [found, names, customer, at, meant?.id])

const ofAccount = (provider: string) => told([{ accounts: [{ provider }] }])

describe("a provider that is not installed", () => {
  it("is told at every account, and at the access that a record has or is to lose", () => {
    const facts: Filing.Facts = {
      accounts: [{ provider: "acme" }, { provider: "别云" }],
      register: {
        subject: { isFiled: true, access: ["启明云", "别云"] },
        services: [{ kind: "website" }, { kind: "app", access: ["别云"] }],
      },
      changes: [
        { kind: "cancelSubject" },
        { kind: "cancelAccess", service: "a.cn" },
        { kind: "cancelAccess", service: "a.cn", provider: "别云" },
      ],
    }
    expect(told([{}, facts], [{ provider: "别云" }])).toEqual([
      ["别云", "account", "c1", "/filings/1/accounts/1/provider", undefined],
      ["别云", "access", "c1", "/filings/1/register/subject/access/1", undefined],
      ["别云", "access", "c1", "/filings/1/register/services/1/access/0", undefined],
      ["别云", "access", "c1", "/filings/1/changes/2/provider", undefined],
      ["别云", "account", undefined, "/accounts/0/provider", undefined],
    ])
  })

  it.each(["star", "启明云", "daystar", "DAYSTAR", " 启明云 ", "elsewhere", "其他接入商", ""])(
    "is not one by its id or a name: %s",
    (name) => {
      expect(ofAccount(name)).toEqual([])
    },
  )

  it.each(["启民云", "启明", "daystr", "staar"])(
    "comes with the one whose id or name is near: %s",
    (name) => {
      expect(ofAccount(name)).toMatchObject([[name, "account", "c0", expect.anything(), "star"]])
    },
  )

  it.each(["天翼云", "云", "Elsewhere Cloud"])("comes alone where none is near: %s", (name) => {
    expect(ofAccount(name)).toMatchObject([[name, "account", "c0", expect.anything(), undefined]])
  })
})
