import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, at, said } from "./answer.ts"

const verdicts = (rule: string, facts: Filing.Facts) => said(rule, facts).map(({ verdict }) => verdict)

const site = (n = 1, more: Omit<Partial<Extract<Filing.Service, { kind: "website" }>>, "kind"> = {}) =>
  ({ kind: "website", domains: [{ name: `example${n}.cn` }], ...more }) as const
const sites = (count: number) => Array.from({ length: count }, (_, n) => site(n + 1))
const filedSite = (n: number, ...access: ReadonlyArray<string>): Filing.FiledService => ({
  kind: "website",
  domains: [`example${n}.cn`],
  access,
})
const subject = (...access: ReadonlyArray<string>) => ({ isFiled: true, access })
const unfiled = { subject: { isFiled: false }, services: [] } as const
const onlyChanges = (...changes: ReadonlyArray<Filing.Change>): Filing.Facts => ({ services: [], changes })

describe("a provider in a document", () => {
  const written = (provider: string): Filing.Facts => ({
    subject: { name: "甲公司" },
    services: [
      site(1, { domains: [{ name: "example1.cn", resolvesTo: [provider] }], runsOn: "web" }),
      site(2, { domains: [{ name: "example2.cn", resolvesTo: [provider] }] }),
      site(3),
    ],
    accounts: [
      { provider, realName: "甲公司", isVerified: true, servers: [{ id: "web", region: "mainland" }] },
    ],
    register: {
      subject: subject(provider),
      services: [filedSite(2, "acme"), filedSite(3, provider, "acme")],
    },
    changes: [{ kind: "cancelAccess", service: "example3.cn" }],
  })

  it.each(["金山云", "Kingsoft Cloud", "kingsoft cloud", "KINGSOFT"])(
    "is the same by its name as by its id: %s",
    (name) => {
      const { services, ...rest } = answer(written(name))
      expect({ services, ...rest }).toEqual(answer(written("kingsoft")))
      expect(services.map(({ types }) => types.types[0]?.type ?? types.outcome)).toEqual([
        "newService",
        "newAccess",
        "nothing",
      ])
    },
  )

  it("is another one by another name", () => {
    const { services, findings } = answer(written("金山"))
    expect(services[0]?.types.types[0]?.words.zh).toBe("新增网站/APP（主体不在金山云）")
    const account = findings.find(({ rule }) => rule === "kingsoft/account-is-real-name-verified")
    expect(account).toMatchObject({ verdict: "Undecided", path: "/accounts/1" })
  })

  it("is not one of the other providers of an access that is cancelled", () => {
    const rule = "kingsoft/access-is-cancelled-after-the-next-provider-took-over"
    const cancelled = (...access: ReadonlyArray<string>): Filing.Facts => ({
      changes: [{ kind: "cancelAccess", service: "example1.cn" }],
      register: { services: [filedSite(1, ...access)] },
    })
    expect(verdicts(rule, cancelled("kingsoft", "金山云"))).toEqual(["Fail"])
    expect(verdicts(rule, cancelled("金山云", "acme"))).toEqual(["Pass"])
  })
})

describe("a service that is filed here already", () => {
  const hosted = (runsOn: string, ...access: ReadonlyArray<string>) =>
    at(
      { servers: [{ id: "full", quotaUsed: 5 }], codes: [{ id: "spent", isSpent: true }] },
      {
        services: [site(1, { runsOn })],
        register: { subject: subject("kingsoft"), services: [filedSite(1, ...access)] },
      },
    )

  it("goes no way and needs no materials", () => {
    const here = answer(hosted("full", "kingsoft")).services[0]
    expect(here).toMatchObject({ types: { outcome: "nothing" }, routes: [], materials: [] })
    const elsewhere = answer(hosted("full", "acme")).services[0]
    expect(elsewhere?.routes).toHaveLength(3)
    expect(elsewhere?.materials).not.toEqual([])
  })

  it.each([
    ["core/servers-have-room", "full"],
    ["core/code-is-unspent", "spent"],
  ])("takes nothing of what it runs on: %s", (rule, runsOn) => {
    expect(verdicts(rule, hosted(runsOn, "kingsoft"))).toEqual(["NotApplicable"])
    expect(verdicts(rule, hosted(runsOn, "acme"))).toEqual(["Fail"])
  })
})

describe("a change alone", () => {
  const stranger = (...changes: ReadonlyArray<Filing.Change>): Filing.Facts =>
    at(
      { realName: "乙公司", isVerified: false },
      {
        ...onlyChanges(...changes),
        subject: {
          kind: "enterprise",
          name: "甲公司",
          province: "310000",
          credential: { province: "330000" },
        },
      },
    )
  const province = "kingsoft/unit-files-in-the-province-of-its-certificate"

  it.each([
    [province, "cancelSubject", "NotApplicable"],
    [province, "changeSubject", "Fail"],
    ["kingsoft/account-bears-the-subjects-name", "cancelSubject", "NotApplicable"],
    ["kingsoft/account-bears-the-subjects-name", "changeSubject", "NotApplicable"],
    ["kingsoft/account-is-real-name-verified", "cancelSubject", "NotApplicable"],
  ] as const)("is held by the rules that speak of it: %s says to %s %s", (rule, kind, verdict) => {
    expect(verdicts(rule, stranger({ kind }))).toEqual([verdict])
  })

  it("leaves a filing to the rules on new ones when services are to be added too", () => {
    const both = { ...stranger({ kind: "cancelSubject" }), services: [site()] }
    expect(verdicts(province, both)).toEqual(["Fail"])
  })

  it("shows its way through, stage by stage", () => {
    const facts = at({ verification: "electronic" }, onlyChanges({ kind: "changeSubject" }))
    const routes = answer(facts).changes[0]?.routes ?? []
    expect(routes.map(({ id, applies }) => [id, applies])).toEqual([
      ["electronic", "yes"],
      ["backdropOwnPhoto", "no"],
      ["backdropByCourier", "no"],
    ])
    for (const { stages } of routes) expect(stages.length).toBeGreaterThan(3)
    expect(routes[0]?.ends).toBeDefined()
  })
})

describe("a change of a service", () => {
  const filed: Filing.Facts["register"] = {
    subject: subject("kingsoft"),
    services: [
      { kind: "website" },
      { ...filedSite(1, "kingsoft"), recordNumber: "浙ICP备2023018846号-1" },
      { ...filedSite(2, "kingsoft"), kind: "quickApp", recordNumber: "浙ICP备2023018846号-2K" },
    ],
  }
  const changed = (change: Filing.Change) => ({ ...onlyChanges(change), register: filed })
  const types = (change: Filing.Change) => answer(changed(change)).changes[0]?.types

  it.each(["example1.cn", "浙ICP备2023018846号-1"])(
    "finds the service behind an entry that is not fully known: %s",
    (service) => {
      const rule = "kingsoft/changes-follow-a-filing-completed-here"
      expect(verdicts(rule, changed({ kind: "cancelService", service }))).toEqual(["Pass"])
    },
  )

  it("asks for what the entry lacks where no other is the one", () => {
    const rule = "kingsoft/changes-follow-a-filing-completed-here"
    expect(said(rule, changed({ kind: "cancelService", service: "example9.cn" }))).toMatchObject([
      { verdict: "Undecided", asks: "/register/services/0/domains" },
    ])
  })

  it("calls the service by what the document wants to know of it", () => {
    const { questions } = answer(changed({ kind: "cancelService" }))
    expect(questions.find(({ asks }) => asks === "/changes/0/service")).toMatchObject({
      label: { zh: "所指服务的备案号或域名" },
      of: { zh: "变更与注销" },
    })
  })

  it("says nothing of a cancelled access, known parts or not", () => {
    const rule = "kingsoft/access-is-cancelled-after-the-next-provider-took-over"
    expect(verdicts(rule, changed({ kind: "changeService", service: "example1.cn" }))).toEqual([
      "NotApplicable",
    ])
    expect(verdicts(rule, changed({ kind: "changeService" }))).toEqual(["NotApplicable"])
  })

  it.each(["changeService", "cancelService", "cancelAccess"] as const)(
    "is open to review where it is a quick app: %s",
    (kind) => {
      const parts = kind === "changeService" ? { parts: ["name" as const] } : {}
      expect(types({ kind, service: "example2.cn", ...parts })?.outcome).toBe("review")
      expect(types({ kind, service: "example1.cn", ...parts })?.outcome).toBe("decided")
    },
  )

  it.each([
    [["ip"], "review"],
    [[], "decided"],
    [["ip", "name"], "decided"],
    [["ip", "ip"], "review"],
  ] as const)("with the parts %j is %s", (parts, outcome) => {
    expect(types({ kind: "changeService", service: "example1.cn", parts })?.outcome).toBe(outcome)
  })
})

describe("orders", () => {
  const few = "core/order-holds-few-websites"

  it.each([
    [3, [false]],
    [4, [true, true]],
  ])("cite the limit that divides them: %i websites", (count, cites) => {
    const { orders } = answer({ register: unfiled, services: sites(count) })
    expect(orders.map(({ clauses }) => clauses.includes("ks-order-max-sites"))).toEqual(cites)
  })

  it("after the first are those of a subject that is here", () => {
    const register = { subject: subject("acme"), services: [] }
    const { orders } = answer({ register, services: sites(4) })
    expect(orders.map(({ words, waitsFor }) => [words.zh, waitsFor])).toEqual([
      ["新增网站/APP（主体不在金山云）", undefined],
      ["新增网站/APP（主体在金山云）", 0],
    ])
  })

  it("of two types have places of their own", () => {
    const register = { subject: subject("acme"), services: [filedSite(2, "acme")] }
    expect(said(few, { register, services: sites(2) }).map(({ path }) => path)).toEqual([
      "/services",
      "/services/1",
    ])
  })

  it.each([
    [3, "Pass"],
    [4, "Review"],
  ])("of access filings are a question to the provider beyond the limit: %i are %s", (count, verdict) => {
    const services = Array.from({ length: count }, (_, n) => filedSite(n + 1, "acme"))
    const facts = { register: { subject: subject("acme"), services }, services: sites(count) }
    expect(verdicts(few, facts)).toEqual([verdict])
  })
})

describe("a domain that points here", () => {
  const pointed = { name: "example1.cn", resolvesTo: ["kingsoft"] }
  const unfiledRule = "kingsoft/unfiled-domain-is-not-pointed-here"
  const elsewhereRule = "kingsoft/domain-filed-elsewhere-is-not-pointed-here"

  it("is filed for a new app where it is filed for a website here", () => {
    const facts: Filing.Facts = {
      services: [{ kind: "app", name: "溪桥茶", domains: [pointed] }],
      register: { subject: subject("kingsoft"), services: [filedSite(1, "kingsoft")] },
    }
    expect(answer(facts).services[0]?.types.types[0]?.type).toBe("newService")
    expect(verdicts(unfiledRule, facts)).toEqual(["NotApplicable"])
    expect(verdicts(elsewhereRule, facts)).toEqual(["NotApplicable"])
  })

  it("is blocked without access here, whatever filing it will be", () => {
    const facts = at(
      { servers: [{ id: "web", region: "mainland" }] },
      {
        services: [site(1, { domains: [pointed], isOpen: true, runsOn: "web" })],
        register: { subject: { isFiled: false }, services: [filedSite(1, "acme")] },
      },
    )
    expect(answer(facts).services[0]?.types.outcome).toBe("review")
    expect(said(elsewhereRule, facts)).toMatchObject([
      { verdict: "Fail", clauses: ["ks-block-not-accessed"] },
    ])
    expect(verdicts("kingsoft/site-stays-closed-during-the-filing", facts)).toEqual(["Review"])
    expect(verdicts("kingsoft/service-opens-after-the-filing", facts)).toEqual(["Review"])
  })
})

describe("the city of the filing", () => {
  const rule = "kingsoft/unit-files-in-the-city-of-its-mailing-address"
  const seated = (city: string, district: string, mailing: readonly [string, string]): Filing.Facts => ({
    subject: { kind: "enterprise", city, district, mailing: { city: mailing[0], district: mailing[1] } },
  })

  it("is told with its district where the districts differ", () => {
    const [finding] = said(rule, seated("杭州市", "西湖区", ["杭州市", "余杭区"]))
    expect(finding?.verdict).toBe("Fail")
    expect(finding?.message.zh).toContain("杭州市西湖区")
    expect(finding?.message.zh).toContain("杭州市余杭区")
  })

  it.each([
    ["浙江省杭州市", "西湖区", ["杭州市", "西湖"], "Pass"],
    ["伊犁州", "伊宁市", ["伊犁哈萨克自治州", "伊宁县"], "Fail"],
    ["市辖区", "朝阳区", ["北京市", "朝阳区"], "Pass"],
    ["东莞市", "", ["东莞市", ""], "Pass"],
    ["东莞市", "", ["东莞市", "南城"], "Fail"],
  ] as const)("is understood as people write it: %s %s and %j %s", (city, district, mailing, verdict) => {
    expect(verdicts(rule, seated(city, district, mailing))).toEqual([verdict])
  })
})

describe("what is not known", () => {
  it("is asked for by the name of the list where the services are absent", () => {
    const { questions } = answer({ register: unfiled })
    expect(questions.find(({ asks }) => asks === "/services")?.of).toEqual({
      zh: "要备案的服务",
      en: "services to file",
    })
    expect(JSON.stringify(questions)).not.toContain("NaN")
  })

  it("leaves a duty open, and asks", () => {
    const duties = (more: Parameters<typeof site>[1]) =>
      answer({ services: [site(1, more)] }).services[0]?.duties.map(({ id, applies, asks }) => [
        id,
        applies,
        asks,
      ])
    expect(duties({})).toEqual([
      ["domain-real-name", "unknown", "/services/0/domains/0/realName"],
      ["public-security", "unknown", "/services/0/isOpen"],
      ["commercial-licence", "unknown", "/services/0/isCommercial"],
    ])
    const domains = [{ name: "example1.cn", realName: "verified" }] as const
    expect(duties({ domains, isOpen: false, isCommercial: false })).toEqual([
      ["public-security", "yes", undefined],
    ])
  })
})
