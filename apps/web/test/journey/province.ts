import type { Report } from "@openbeian/core/check"
import type { List, Province } from "../../src/features/provinces/regulations.ts"

const both = (zh: string, en: string) => ({ zh, en })

const sources = [
  {
    id: "older",
    title: both("甲云文档：各省要求", "First cloud’s docs: provinces"),
    short: both("甲云文档", "First cloud’s docs"),
    publisher: both("甲云", "First cloud"),
    edition: both("2019-09-20", "2019-09-20"),
  },
  {
    id: "newer",
    title: both("乙云文档：各省要求", "Second cloud’s docs: provinces"),
    short: both("乙云文档", "Second cloud’s docs"),
    publisher: both("乙云", "Second cloud"),
    edition: both("2021-07-15", "2021-07-15"),
  },
] as const

const clause = (id: string, of: 0 | 1, zh: string, en: string): Report.ClauseView => ({
  id,
  owner: "regulations",
  kind: "requirement",
  text: both(zh, en),
  source: sources[of],
  section: "各省要求",
  isInForce: true,
  conflicts: [],
})
const clauses = [
  clause(
    "holder-newer",
    1,
    "域名由主体或其法定代表人持有",
    "the subject or its legal representative holds it",
  ),
  clause("holder-older", 0, "域名由主体持有", "the subject holds the domain"),
  clause("validity-older", 0, "域名剩余有效期不少于 3 个月", "a domain has to be valid for 3 months yet"),
  clause("days-newer", 1, "审核约 7 到 10 天", "the review takes about 7 to 10 days"),
  clause("foot-newer", 1, "页脚放主体备案号", "the subject’s number stands at the foot"),
  clause("order-newer", 1, "每单至多新增 5 个网站", "an order holds at most 5 new websites"),
]

/** A made-up province that has one of everything. */
export const province: Province = {
  code: "440000",
  letters: "GD",
  name: both("广东", "Guangdong"),
  full: "广东省",
  prefixes: ["粤"],
  checkedOn: "2026-11-20",
  review: { from: 7, to: 10, clauses: ["days-newer"] },
  newServicesPerOrder: [{ from: "2021-07-15", value: 5, service: "website", clauses: ["order-newer"] }],
  footerNumber: [{ is: "subject", clauses: ["foot-newer"] }],
  copyrightLine: [],
  groups: [
    { id: "domain", label: both("域名", "domains") },
    { id: "time", label: both("时间", "time") },
  ],
  statements: [
    {
      id: "cn-440000-domain-holder",
      label: both("单位域名的持有者", "who may hold a unit’s domain"),
      group: "domain",
      as: "value",
      differs: true,
      clauses: ["holder-newer", "holder-older"],
    },
    {
      id: "cn-440000-domain-validity",
      label: both("域名剩余有效期", "validity left to a domain"),
      group: "domain",
      as: "value",
      differs: false,
      clauses: ["validity-older"],
    },
    {
      id: "cn-440000-review-days",
      label: both("审核时长", "length of the review"),
      group: "time",
      as: "note",
      differs: false,
      clauses: ["days-newer"],
    },
  ],
  rules: [
    {
      id: "cn-440000/domain-is-valid-long-enough",
      on: "domain",
      severity: "block",
      says: both("域名 {name} 于 {expiresOn} 到期", "the domain {name} ends on {expiresOn}"),
      fix: both("先续费", "renew it first"),
      clauses: ["validity-older"],
    },
  ],
  materials: [
    {
      id: "pledge",
      title: both("互联网信息服务备案承诺书", "pledge of the filing"),
      form: "paper",
      clauses: ["holder-newer"],
    },
  ],
  clauses: Object.fromEntries(clauses.map((each) => [each.id, each])),
  sources,
}

const names = [
  ["110000", "BJ", "北京", "Beijing"],
  ["210000", "LN", "辽宁", "Liaoning"],
  ["310000", "SH", "上海", "Shanghai"],
  ["440000", "GD", "广东", "Guangdong"],
  ["540000", "XZ", "西藏", "Tibet"],
  ["650000", "XJ", "新疆", "Xinjiang"],
] as const

/** One province of each area. */
export const list: List = {
  checkedOn: "2026-11-20",
  provinces: names.map(([code, letters, zh, en], index) => ({
    code,
    letters,
    name: both(zh, en),
    statements: 12 + index,
    differing: index,
    ...(index % 2 === 0 ? {} : { review: { from: 7, to: 10 } }),
  })),
}
