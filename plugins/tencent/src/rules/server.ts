import { Day } from "@openbeian/core/calendar"
import { Product } from "@openbeian/core/provider"
import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { servers } from "../servers.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil } = Verdict

const monthsMin = 3
const monthsLeft = 1
const monthsLeftOnCloudRun = 3
const daysLeftForCode = 30

/** What a resource and a code have to be, so that a service can be filed on them. */
export const serverRules: Rules = [
  rule("service", {
    id: "tencent/resource-is-on-a-monthly-plan",
    cites: ["tc-monthly-plan"],
    severity: "block",
    says: text("{server} 是按量付费的", "{server} is paid as it is used"),
    fix: text("改为包月", "change it to a monthly plan"),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      return host.server.billing === "subscription" ? pass : fail({ server: host.server.id })
    },
    examples: [
      { given: hosted({ billing: "subscription" }), expect: "Pass" },
      { given: hosted({ billing: "payAsYouGo" }), expect: "Fail" },
      { given: hosted({}), expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "tencent/resource-is-bought-for-three-months",
    cites: ["tc-three-months"],
    severity: "block",
    says: text(
      "{server} 连续费共买了 {months} 个月，须 {limit} 个月及以上",
      "{server} was bought for {months} months with its renewals, and {limit} are the least",
    ),
    fix: text("续费到 {limit} 个月", "renew it to {limit} months"),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      const { id, months } = host.server
      return months >= monthsMin ? pass : fail({ server: id, months, limit: monthsMin })
    },
    examples: [
      { given: hosted({ months: 3 }), expect: "Pass" },
      { given: hosted({ months: 2 }), expect: "Fail" },
    ],
  }),

  rule("service", {
    id: "tencent/resource-has-a-public-address",
    cites: ["tc-public-address"],
    severity: "block",
    says: text("{server} 没有公网 IP", "{server} has no public address"),
    fix: text("为它配公网 IP", "give it a public address"),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      return host.server.addresses.length > 0 ? pass : fail({ server: host.server.id })
    },
    examples: [
      { given: hosted({ addresses: ["203.0.113.7"] }), expect: "Pass" },
      { given: hosted({ addresses: [] }), expect: "Fail" },
    ],
  }),

  rule("service", {
    id: "tencent/resource-has-a-month-left",
    cites: ["tc-one-month-left"],
    severity: "block",
    says: text("{server} 于 {until} 到期，剩余不足 1 个月", "{server} ends on {until}, in less than a month"),
    fix: text("续费到 {least} 或以后", "renew it to {least} or later"),
    decide: ({ filing, host, today }) => {
      if (!filing.isAdded || isCloudRun(host.server)) return notApplicable
      return lasts(host.server, Day.plusMonths(Day.of(today), monthsLeft))
    },
    examples: [
      { given: hosted({ product: "CVM", expiresOn: "2026-12-20" }), today: "2026-11-20", expect: "Pass" },
      { given: hosted({ product: "CVM", expiresOn: "2026-12-19" }), today: "2026-11-20", expect: "Fail" },
      { given: hosted({ product: "云托管" }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "tencent/cloud-run-has-three-months-left",
    cites: ["tc-cloud-run-three-months-left"],
    severity: "block",
    says: text(
      "{server} 于 {until} 到期，剩余不足 3 个月",
      "{server} ends on {until}, in less than three months",
    ),
    fix: text("续费到 {least} 或以后", "renew it to {least} or later"),
    decide: ({ filing, host, today }) => {
      if (!filing.isAdded || !isCloudRun(host.server)) return notApplicable
      return lasts(host.server, Day.plusMonths(Day.of(today), monthsLeftOnCloudRun))
    },
    examples: [
      { given: hosted({ product: "云托管", expiresOn: "2027-02-20" }), today: "2026-11-20", expect: "Pass" },
      { given: hosted({ product: "云托管", expiresOn: "2027-02-19" }), today: "2026-11-20", expect: "Fail" },
      { given: hosted({ product: "CVM" }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "tencent/code-is-made-by-a-company",
    cites: ["tc-code-company"],
    severity: "block",
    says: text("个人账号生成不了授权码 {code}", "a personal account cannot make the code {code}"),
    fix: text(
      "直接用账号里的云资源，或请企业账号生成授权码",
      "use a resource of the account itself, or have a company's account make the code",
    ),
    decide: ({ filing, host, subject }) => {
      if (!filing.isAdded || host.code === "none" || host.code.origin !== "thisAccount") return notApplicable
      return subject.kind === "individual" ? fail({ code: host.code.id }) : pass
    },
    examples: [
      { given: coded({ origin: "thisAccount" }, "enterprise"), expect: "Pass" },
      { given: coded({ origin: "thisAccount" }, "individual"), expect: "Fail" },
      { given: coded({ origin: "anotherAccount" }, "individual"), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "tencent/code-has-thirty-days-left",
    cites: ["tc-code-thirty-days"],
    severity: "block",
    says: text(
      "授权码 {code} 的云服务器于 {until} 到期，剩余不足 {limit} 天，授权码失效",
      "the instance of the code {code} ends on {until}, in less than {limit} days, and the code is void",
    ),
    fix: text("先为云服务器续费", "renew the instance first"),
    decide: ({ filing, host, today }) => {
      if (!filing.isAdded || host.code === "none") return notApplicable
      const until = Day.of(host.server.expiresOn)
      const last = Day.plusDays(until, -daysLeftForCode)
      return today <= last ? passUntil(last) : fail({ code: host.code.id, until, limit: daysLeftForCode })
    },
    examples: [
      { given: codedUntil("2026-12-20"), today: "2026-11-20", expect: "Pass" },
      { given: codedUntil("2026-12-19"), today: "2026-11-20", expect: "Fail" },
      { given: hosted({ expiresOn: "2026-12-19" }), today: "2026-11-20", expect: "NotApplicable" },
    ],
  }),
]

const isCloudRun = ({ product }: { readonly product: string }): boolean =>
  Product.productOf(servers, product) === "cloud-run"

const lasts = (
  { id, expiresOn }: { readonly id: string; readonly expiresOn: string },
  least: string,
): Verdict.Verdict => (expiresOn >= least ? pass : fail({ server: id, until: expiresOn, least }))

function hosted<const S extends object>(server: S) {
  return {
    services: [{ kind: "website", runsOn: "host" }],
    accounts: [{ provider: "tencent", servers: [{ id: "host", ...server }], codes: [] }],
  } as const
}
function coded<const C extends object, const K extends string>(code: C, kind: K) {
  return {
    subject: { kind },
    services: [{ kind: "website", runsOn: "code" }],
    accounts: [{ provider: "tencent", servers: [], codes: [{ id: "code", ...code }] }],
  } as const
}
function codedUntil(expiresOn: string) {
  return coded({ server: { id: "host", expiresOn } }, "enterprise")
}
