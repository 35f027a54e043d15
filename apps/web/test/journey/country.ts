import type { Report } from "@openbeian/core/check"

type Finding = Report.FindingView
type Both = Finding["message"]

const both = (zh: string, en: string): Both => ({ zh, en })

const source = (id: string, name: Both, edition: string): Report.ClauseView["source"] => ({
  id,
  title: name,
  short: name,
  publisher: name,
  edition: both(edition, edition),
})
const older = source("older", both("甲云文档", "First cloud’s docs"), "2019-09-20")
const newer = source("newer", both("乙云文档", "Second cloud’s docs"), "2025-12-31")
const law = source("law", both("国务院令 292 号", "State Council Order 292"), "2011-01-08")

const clause = (id: string, of: Report.ClauseView["source"], text: Both): Report.ClauseView => ({
  id,
  owner: "regulations",
  kind: "requirement",
  text,
  source: of,
  section: "1",
  isInForce: true,
  conflicts: [],
})
const clauses = [
  clause("law-filed-first", law, both("非经营性服务须先备案", "a service that earns nothing is filed first")),
  clause("holder-older", older, both("单位域名只能由主体持有", "only the subject may hold a unit’s domain")),
  clause(
    "holder-newer",
    newer,
    both("主体或其法定代表人均可持有", "the subject or its legal representative may hold it"),
  ),
  clause("order-newer", newer, both("每单至多新增 2 个网站", "an order holds at most 2 new websites")),
  clause("days-older", older, both("审核约 7 到 10 天", "the review takes about 7 to 10 days")),
]

const finding = (rule: string, more: Partial<Finding>): Finding => ({
  rule,
  layer: "national",
  verdict: "Pass",
  severity: "block",
  path: "/subject",
  message: both("符合", "holds"),
  fix: both("改一改", "mend it"),
  clauses: ["law-filed-first"],
  ...more,
})

/** What the country and one province could say; the second argument is what the provider decides itself. */
const findings = (decidedBy: string | undefined, isFirst: boolean): ReadonlyArray<Finding> => [
  finding("national/service-is-closed", {
    verdict: "Fail",
    path: "/services/0",
    message: both("备案前网站已对公众开放", "the website is open to the public before it is filed"),
    fix: both("先关闭，办完再开", "close it until the filing is approved"),
  }),
  finding("province/registrant", {
    layer: "province",
    verdict: "Review",
    path: "/services/0/domains/0",
    message: both(
      "域名持有者为法定代表人，各家说法不一",
      "the legal representative holds it; sources differ",
    ),
    fix: both("向管局或服务商核实", "ask the administration or the provider"),
    clauses: ["holder-newer", "holder-older"],
  }),
  finding("province/order-holds-few-websites", {
    layer: "province",
    verdict: "Fail",
    severity: "advice",
    path: "/services",
    message: both("要新增 4 个网站，每单上限 2 个", "4 new websites, the limit of one order is 2"),
    fix: both("分 2 单提交", "hand in 2 orders"),
    clauses: ["order-newer"],
    ...(decidedBy === undefined ? {} : { decidedBy }),
  }),
  finding("national/registrant", {
    verdict: "Fail",
    path: "/services/0/domains/0",
    message: both("域名持有者须为主体", "the subject has to hold the domain"),
    decidedBy: "province/registrant",
  }),
  finding("national/holds", {}),
  ...(isFirst
    ? [
        finding("province/only-here", {
          layer: "province",
          verdict: "Undecided",
          message: both("还不知道备案城市", "the city is not known yet"),
          fix: both("填写后再判断", "fill it in"),
          asks: "/subject/city",
        }),
      ]
    : []),
]

/** How many of each verdict, as the API counts them: without what something nearer decides. */
const countsOf = (findings: ReadonlyArray<Finding>): Report.ProviderReport["counts"] => {
  const counting = findings.filter(({ decidedBy }) => decidedBy === undefined)
  const n = (verdict: Finding["verdict"], severity?: Finding["severity"]) =>
    counting.filter(
      (finding) => finding.verdict === verdict && (severity === undefined || finding.severity === severity),
    ).length
  return {
    pass: n("Pass"),
    block: n("Fail", "block"),
    warn: n("Fail", "warn"),
    advice: n("Fail", "advice"),
    review: n("Review"),
    undecided: n("Undecided"),
    notApplicable: n("NotApplicable"),
  }
}

/** What the provider's own papers say. */
const own = <A extends { readonly layer: Report.Layer }>(all: ReadonlyArray<A>): ReadonlyArray<A> =>
  all.filter(({ layer }) => layer === "provider")

const material = (id: string, decidedBy?: string): Report.MaterialView => ({
  id,
  layer: "province",
  ...(decidedBy === undefined ? {} : { decidedBy }),
  title: both("互联网信息服务备案承诺书", "pledge of the filing"),
  form: "paper",
  wanted: "required",
  because: both("本省要求", "the province asks for it"),
  format: [],
  clauses: ["order-newer"],
})

const service = (view: Report.ServiceView, isFirst: boolean): Report.ServiceView => ({
  ...view,
  routes: view.routes.map((route) => ({
    ...route,
    stages: route.stages.map((stage) =>
      stage.stage === "administrationReview"
        ? { ...stage, seen: { from: 7, to: 10, clauses: ["days-older"] } }
        : stage,
    ),
  })),
  materials: [
    ...own(view.materials),
    material("pledge"),
    material("older-pledge", isFirst ? own(view.materials)[0]?.id : undefined),
  ],
  duties: [
    ...own(view.duties),
    {
      id: "footer-number",
      layer: "national",
      title: both("页脚标明备案号", "the number at the foot"),
      at: "after",
      clock: both("开通时", "when it opens"),
      what: both("并链接到备案系统", "with a link to the register"),
      clauses: ["law-filed-first"],
      applies: "yes",
    },
  ],
})

/** What the providers themselves say in a report, with what a made-up country and a made-up province add to it. */
export const withCountry = (report: Report.Report): Report.Report => ({
  ...report,
  regulations: {
    checkedOn: "2026-11-20",
    province: { code: "330000", name: both("浙江", "Zhejiang"), hasAdministration: true },
    editions: [older, newer, law],
    notes: [
      {
        id: "holder",
        label: both("谁可以持有域名", "who may hold a domain"),
        group: "domain",
        differs: true,
        clauses: ["holder-newer", "holder-older"],
      },
    ],
  },
  clauses: { ...report.clauses, ...Object.fromEntries(clauses.map((each) => [each.id, each])) },
  providers: report.providers.map((provider, index) => {
    const decider = provider.findings.find(({ rule }) => rule === "core/order-holds-few-websites")?.rule
    const all = [...own(provider.findings), ...findings(decider, index === 0)]
    return {
      ...provider,
      counts: countsOf(all),
      findings: all,
      services: provider.services.map((view) => service(view, index === 0)),
    }
  }),
})
