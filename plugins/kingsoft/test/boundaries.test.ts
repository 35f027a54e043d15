import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { kingsoft } from "@openbeian/plugin-kingsoft"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { answer, at, said, today } from "./answer.ts"

const verdicts = (rule: string, facts: Filing.Facts, day = today) =>
  said(rule, facts, day).map(({ verdict }) => verdict)

const services = (count: number, kind: "website" | "app" = "website"): ReadonlyArray<Filing.Service> =>
  Array.from({ length: count }, (_, n) => ({
    kind,
    name: `${kind} ${n + 1}`,
    domains: [{ name: `${kind}${n + 1}.cn` }],
  }))
const on =
  (runsOn: string) =>
  (service: Filing.Service): Filing.Service => ({ ...service, runsOn })
const unfiled = { subject: { isFiled: false }, services: [] } as const

describe("three websites an order", () => {
  const few = "core/order-holds-few-websites"

  it("takes three in one and divides four, one after the other", () => {
    expect(verdicts(few, { register: unfiled, services: services(3) })).toEqual(["Pass"])
    const [finding] = said(few, { register: unfiled, services: services(4) })
    expect(finding).toMatchObject({ verdict: "Fail", severity: "advice", path: "/services" })
    expect(finding?.clauses).toEqual(["ks-order-max-sites", "ks-one-order-in-flight"])
    expect(finding?.fix.zh).toContain("2 单")
  })

  it("does not count apps", () => {
    expect(verdicts(few, { register: unfiled, services: [...services(3), ...services(5, "app")] })).toEqual([
      "Pass",
    ])
  })

  it("has no figure for apps: one is fine, two are a question to the provider", () => {
    const apps = (count: number) =>
      verdicts("core/order-holds-few-apps", { register: unfiled, services: services(count, "app") })
    expect(apps(1)).toEqual(["Pass"])
    expect(apps(2)).toEqual(["Review"])
  })

  it("makes three orders of seven websites of an unfiled subject, each after the one before", () => {
    const { orders } = answer({ register: unfiled, services: services(7) })
    expect(orders.map(({ type, holds, waitsFor }) => [type, holds.length, waitsFor])).toEqual([
      ["newSubject", 3, undefined],
      ["newService", 3, 0],
      ["newService", 1, 1],
    ])
    expect(orders.map(({ words }) => words.zh)).toEqual([
      "新增备案",
      "新增网站/APP（主体在金山云）",
      "新增网站/APP（主体在金山云）",
    ])
    expect(orders[2]?.clauses).toContain("ks-one-order-in-flight")
  })

  it("speaks of a province's own counts from the second addition on", () => {
    const own = (count: number) =>
      verdicts("kingsoft/province-has-no-count-of-its-own", {
        subject: { province: "330000" },
        register: unfiled,
        services: services(count),
      })
    expect(own(1)).toEqual(["NotApplicable"])
    expect(own(2)).toEqual(["Review"])
  })

  it("leaves them to the figure of the province where there is one", () => {
    const own = Check.rulesOf(kingsoft).all.find(
      ({ id }) => id === "kingsoft/province-has-no-count-of-its-own",
    )
    expect(own?.yieldsTo).toBe("province/order-holds-few-websites")
  })

  it("does not speak of them as long as a fact is missing that could leave one addition", () => {
    const facts: Filing.Facts = {
      subject: { province: "330000" },
      register: {
        subject: { isFiled: true, access: ["kingsoft"] },
        services: [{ kind: "website", domains: ["website1.cn"], access: ["kingsoft"] }],
      },
      services: [...services(2), { kind: "website" }],
    }
    const [finding] = said("kingsoft/province-has-no-count-of-its-own", facts)
    expect(finding).toMatchObject({ verdict: "Undecided", asks: "/services/2/domains" })
  })
})

describe("one domain a website", () => {
  it.each([
    [1, "website", "Pass"],
    [2, "website", "Fail"],
    [2, "app", "NotApplicable"],
  ] as const)("answers %i domains of a %s by %s", (count, kind, verdict) => {
    const domains = Array.from({ length: count }, (_, n) => ({ name: `xiqiao-${n}.cn` }))
    const [finding] = said("core/website-has-few-domains", { services: [{ kind, domains }] })
    expect(finding).toMatchObject({ verdict, severity: "block", clauses: ["ks-one-domain-per-site"] })
  })
})

describe("an address among the domains of a website", () => {
  const website = (...names: ReadonlyArray<string>): Filing.Facts => ({
    services: [{ kind: "website", domains: names.map((name) => ({ name })) }],
  })
  it("is none of them", () => {
    expect(verdicts("core/website-has-few-domains", website("xiqiao.cn", "203.0.113.7"))).toEqual(["Pass"])
    expect(verdicts("kingsoft/service-is-reached-by-domain", website("xiqiao.cn", "203.0.113.7"))).toEqual([
      "Pass",
    ])
    expect(verdicts("kingsoft/service-is-reached-by-domain", website("203.0.113.7"))).toEqual(["Fail"])
  })

  it("is refused where it stands", () => {
    expect(said("kingsoft/domain-is-no-ip-address", website("xiqiao.cn", "203.0.113.7"))[1]).toMatchObject({
      path: "/services/0/domains/1",
      verdict: "Fail",
    })
  })
})

describe("five services a server", () => {
  it.each([
    [0, 5, "Pass"],
    [0, 6, "Fail"],
    [3, 2, "Pass"],
    [3, 3, "Fail"],
    [5, 1, "Fail"],
  ])("answers %i taken, codes included, and %i to come by %s", (quotaUsed, count, verdict) => {
    const facts = at(
      { servers: [{ id: "web", quotaUsed }] },
      { services: services(count, count % 2 === 0 ? "app" : "website").map(on("web")) },
    )
    const [finding] = said("core/servers-have-room", facts)
    expect(finding).toMatchObject({
      verdict,
      severity: "warn",
      clauses: ["ks-instance-quota", "ks-code-consumes-quota"],
    })
  })

  it("counts each server on its own", () => {
    const servers = ["one", "other"].map((id) => ({ id, quotaUsed: 0 }))
    const five = services(5).map(on("one"))
    expect(
      verdicts(
        "core/servers-have-room",
        at({ servers }, { services: [...five, ...services(5).map(on("other"))] }),
      ),
    ).toEqual(["Pass"])
    expect(
      verdicts(
        "core/servers-have-room",
        at({ servers }, { services: [...five, ...services(1).map(on("one"))] }),
      ),
    ).toEqual(["Fail"])
  })
})

describe("authorization codes", () => {
  const coded = (code: Filing.AuthorizationCode, count = 1, servers: ReadonlyArray<Filing.Server> = []) =>
    at({ servers, codes: [{ id: "code", ...code }] }, { services: services(count).map(on("code")) })

  it("are spent on one service", () => {
    expect(verdicts("core/code-is-unspent", coded({ isSpent: false }))).toEqual(["Pass"])
    const [finding] = said("core/code-is-unspent", coded({ isSpent: true }))
    expect(finding).toMatchObject({ verdict: "Fail", severity: "block", clauses: ["ks-code-single-service"] })
    expect(verdicts("core/code-is-unspent", coded({}))).toEqual(["Undecided"])
  })

  it("are not shared by two", () => {
    expect(verdicts("core/code-backs-few-services", coded({}, 1))).toEqual(["Pass"])
    expect(verdicts("core/code-backs-few-services", coded({}, 2))).toEqual(["Fail", "Fail"])
  })

  it("may be of another account where this one has no eligible server", () => {
    const rule = "kingsoft/code-of-another-account-is-for-want-of-a-server"
    const other = { origin: "anotherAccount" } as const
    expect(verdicts(rule, coded(other))).toEqual(["Pass"])
    expect(verdicts(rule, coded(other, 1, [{ id: "own", region: "hongKong" }]))).toEqual(["Pass"])
    const own = { id: "own", region: "mainland", product: "cloudServer" } as const
    expect(verdicts(rule, coded(other, 1, [{ ...own, quotaUsed: 4 }]))).toEqual(["Review"])
    expect(verdicts(rule, coded(other, 1, [{ ...own, quotaUsed: 5 }]))).toEqual(["Pass"])
    expect(verdicts(rule, coded(other, 1, [{ ...own, product: "对象存储" }]))).toEqual(["Pass"])
    expect(verdicts(rule, coded({ origin: "thisAccount" }))).toEqual(["NotApplicable"])
  })

  it("stand for the server they were made from", () => {
    const of = (product: string) =>
      verdicts("core/server-product-is-eligible", coded({ server: { product } }))
    expect(["云服务器", "bareMetal", "dedicated host"].flatMap(of)).toEqual(["Pass", "Pass", "Pass"])
    expect(of("对象存储")).toEqual(["Fail"])
  })
})

describe("the account", () => {
  const room = (subjects: ReadonlyArray<string>) =>
    said("core/account-has-room-for-the-subject", at({ subjects }, { subject: { name: "甲公司" } }))[0]

  it("files for one subject", () => {
    expect(room([])).toMatchObject({ verdict: "Pass", clauses: ["ks-one-subject-per-account"] })
    expect(room(["甲公司"])).toMatchObject({ verdict: "Pass" })
    expect(room(["乙公司"])).toMatchObject({ verdict: "Fail", severity: "block" })
    expect(room(["甲公司", "乙公司"])).toMatchObject({ verdict: "Fail" })
  })

  it("has one order under way, and the next can follow after the longest windows of the guide", () => {
    const rule = "core/account-has-no-order-in-the-way"
    expect(verdicts(rule, at({ openOrders: [] }))).toEqual(["Pass"])
    // 2 working days of first review, one for the SMS and 20 of the administration after Friday 20 November 2026.
    expect(said(rule, at({ openOrders: [{}] }))[0]).toMatchObject({
      verdict: "Fail",
      severity: "warn",
      from: "2026-12-23",
      clauses: ["ks-one-order-in-flight"],
    })
  })
})

describe("days", () => {
  const rule = "kingsoft/domain-is-real-name-verified"
  const submitted = (realNameOn: string): Filing.Facts => ({
    services: [{ kind: "website", domains: [{ name: "xiqiao.cn", realName: "submitted", realNameOn }] }],
  })

  it("of a real-name check are seven working days at most, and no promise after them", () => {
    // Submitted on Monday 16 November 2026: the seventh working day is Wednesday of the week after.
    expect(said(rule, submitted("2026-11-16"), "2026-11-24")[0]).toMatchObject({
      verdict: "Fail",
      from: "2026-11-25",
    })
    const [late] = said(rule, submitted("2026-11-16"), "2026-11-25")
    expect(late?.verdict).toBe("Fail")
    expect(late).not.toHaveProperty("from")
  })

  it("of a real-name check leave out the days off around a holiday", () => {
    // 1 to 7 October 2026 are days off; 20 September and 10 October are worked.
    expect(said(rule, submitted("2026-09-30"), "2026-09-30")[0]?.from).toBe("2026-10-15")
  })

  it("until the filing with public security are thirty", () => {
    const open = (day: string) =>
      said(
        "kingsoft/open-site-is-filed-with-public-security",
        {
          services: [{ kind: "website", isOpen: true, isPublicSecurityFiled: false, openedOn: "2027-01-31" }],
        },
        day,
      )[0]
    expect(open("2027-03-02")).toMatchObject({ verdict: "Pass", until: "2027-03-02" })
    expect(open("2027-03-03")).toMatchObject({ verdict: "Fail", severity: "warn" })
  })
})

describe("a filing that keeps every clause", () => {
  it("is met with no objection and no question", () => {
    for (const facts of Filings.sample(Filings.cleanFiling({ provider: kingsoft }), 50)) {
      const { findings, questions } = answer(facts, Filings.today)
      const loud = findings.filter(({ verdict }) => verdict !== "Pass" && verdict !== "NotApplicable")
      expect(loud).toEqual([])
      expect(questions).toEqual([])
    }
  })
})
