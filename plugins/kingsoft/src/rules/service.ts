import { Day } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import { type Filing, Vocabulary } from "@openbeian/core/filing"
import { Product } from "@openbeian/core/provider"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, text } from "@openbeian/core/text"
import { limits } from "../limits.ts"
import { servers } from "../servers.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil, review } = Verdict

const noDomain = text(
  "APP 没有自己的域名；若用 IP 访问则不受理，若不联网则文件没有写",
  "the app has no domain of its own; reached by bare IP it is not taken, and the guide does not speak of apps that use no network",
)

const ownServer = text(
  "文件允许本账号没有合格服务器时用其他账号的授权码；本账号有服务器时是否允许，文件没有写",
  "the guide allows codes of another account where this one has no eligible server; whether it does otherwise it leaves open",
)

const unlisted = text(
  "{sectors}没有批准文件；文件要求前置审批行业先办批准，没有列出是哪些行业，以国家规定为准",
  "there is no approval for {sectors}; the guide wants one of sectors under pre-approval and lists none, so the law says which",
)

const openType = text(
  "服务已开放，而属于哪一类备案文件没有写；若是新增，备案期间不得开放",
  "the service is open and the guide leaves open which filing it is; if it is a new one, it has to stay closed",
)

const own = { id: "own", region: "mainland", product: "cloudServer", quotaUsed: 4 } as const

/** Rules on each service. */
export const serviceRules: Rules = [
  rule("service", {
    id: "kingsoft/service-is-reached-by-domain",
    cites: ["ks-no-ip-filing"],
    severity: "block",
    says: text(
      "没有域名；只用 IP 访问的服务不能备案",
      "there is no domain; a service reached by bare IP cannot be filed",
    ),
    fix: text("为服务准备一个域名", "get a domain for the service"),
    decide: ({ service, filing }) => {
      if (!filing.isAdded) return notApplicable
      if (service.domains.some(({ name }) => name !== "" && !DomainName.isIpAddress(name))) return pass
      return service.kind === "website" ? fail() : review(noDomain)
    },
    examples: [
      { given: { services: [{ kind: "website", domains: [{ name: "example.cn" }] }] }, expect: "Pass" },
      { given: { services: [{ kind: "website", domains: [] }] }, expect: "Fail" },
      { given: { services: [{ kind: "website", domains: [{ name: "203.0.113.7" }] }] }, expect: "Fail" },
      { given: { services: [{ kind: "app", domains: [] }] }, expect: "Review" },
      { given: { services: [{ kind: "website" }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "kingsoft/site-stays-closed-during-the-filing",
    cites: ["ks-keep-site-closed"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "网站已开放，而新增备案期间须保持关闭",
      "the website is open, but has to stay closed while it is being filed",
    ),
    fix: text("先关闭网站，备案完成后再开放", "close the website until the filing is done"),
    decide: ({ service, filing }) => {
      if (service.kind !== "website") return notApplicable
      if (!service.isOpen) return pass
      if (filing.type === "review") return review(openType)
      return filing.type === "newSubject" || filing.type === "newService" ? fail() : notApplicable
    },
    examples: [
      { given: unfiled({ kind: "website", isOpen: false }), expect: "Pass" },
      { given: unfiled({ kind: "website", isOpen: true }), expect: "Fail" },
      { given: unfiled({ kind: "app", isOpen: true }), expect: "NotApplicable" },
      { given: { services: [{ kind: "website", isOpen: true }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "kingsoft/service-opens-after-the-filing",
    cites: ["ks-mainland-server-needs-filing"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "服务用大陆境内服务器，备案前已开放",
      "the service runs on a mainland server and is open before it is filed",
    ),
    fix: text("备案完成前停止对外服务", "stop serving the public until the filing is done"),
    decide: ({ service, filing, host }) => {
      if (!service.isOpen) return pass
      if (filing.type === "nothing" || filing.type === "newAccess") return notApplicable
      if (host.server.region !== "mainland") return notApplicable
      return filing.type === "review" ? review(openType) : fail()
    },
    examples: [
      { given: unfiled({ kind: "app", isOpen: false }), expect: "Pass" },
      { given: hosted({ kind: "app", isOpen: true }, { region: "mainland" }), expect: "Fail" },
      { given: hosted({ kind: "app", isOpen: true }, { region: "hongKong" }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "kingsoft/server-is-in-the-mainland",
    cites: ["ks-server-mainland-node"],
    topic: "serverRegion",
    severity: "block",
    says: text("服务器不在金山云大陆节点", "the server is not at a mainland node"),
    fix: text("改用金山云大陆节点的服务器", "use a server at a Kingsoft Cloud node in mainland China"),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      return host.server.region === "mainland" ? pass : fail()
    },
    examples: [
      { given: hosted({ kind: "website" }, { region: "mainland" }), expect: "Pass" },
      { given: hosted({ kind: "website" }, { region: "hongKong" }), expect: "Fail" },
      { given: { services: [{ kind: "website" }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "kingsoft/code-of-another-account-is-for-want-of-a-server",
    cites: ["ks-code-cross-account"],
    severity: "warn",
    says: text(
      "用其他账号的授权码，而本账号有合格服务器",
      "the code is of another account although this one has an eligible server",
    ),
    fix: text(
      "改用本账号服务器生成的授权码，或先问金山云",
      "use a code made from a server of this account, or ask first",
    ),
    decide: ({ host, filing, account }) => {
      if (!filing.isAdded) return notApplicable
      const { code } = host
      if (code === "none" || code.origin === "thisAccount") return notApplicable
      return account.servers.some(isEligible) ? review(ownServer) : pass
    },
    examples: [
      { given: coded("anotherAccount", []), expect: "Pass" },
      { given: coded("anotherAccount", [own]), expect: "Review" },
      { given: coded("thisAccount", []), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "kingsoft/website-name-follows-the-naming-rules",
    cites: ["ks-name-rules"],
    severity: "warn",
    prevents: ["site-name-bad"],
    says: text("网站名称“{name}”不合命名要求", "the name {name} does not follow the naming rules"),
    fix: text("按网站命名要求改名", "choose a name by the provider's naming rules"),
    decide: ({ service, filing }) => {
      if (service.kind !== "website" || !filing.isAdded) return notApplicable
      return service.nameIsChecked ? pass : fail({ name: service.name })
    },
    examples: [
      { given: { services: [{ kind: "website", nameIsChecked: true }] }, expect: "Pass" },
      { given: { services: [{ kind: "website", name: "123", nameIsChecked: false }] }, expect: "Fail" },
      { given: { services: [{ kind: "website", name: "溪桥茶" }] }, expect: "Undecided" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  // The guide lists no sectors, so which need it the law says: no Fail, and no topic, as the country's answer is firmer.
  rule("service", {
    id: "kingsoft/pre-approval-is-obtained",
    cites: ["ks-preapproval"],
    severity: "block",
    prevents: ["preapproval-bad"],
    says: text(
      "内容涉及前置审批（{sectors}），还没有批准文件",
      "the content needs pre-approval ({sectors}), which is not obtained yet",
    ),
    fix: text("备案前先到主管单位办理", "obtain it from the competent unit before the filing"),
    decide: ({ service, filing }) => {
      if (!filing.isAdded || service.preApprovalSectors.length === 0) return notApplicable
      const obtained = service.preApprovals.map(({ sector }) => sector)
      const missing = service.preApprovalSectors.filter((sector) => !obtained.includes(sector))
      return missing.length === 0
        ? pass
        : review(unlisted, {
            sectors: listed(missing.map((sector) => Vocabulary.preApprovalSectors[sector])),
          })
    },
    examples: [
      {
        given: {
          services: [{ kind: "website", preApprovalSectors: ["news"], preApprovals: [{ sector: "news" }] }],
        },
        expect: "Pass",
      },
      {
        given: {
          services: [
            { kind: "website", preApprovalSectors: ["news", "finance"], preApprovals: [{ sector: "news" }] },
          ],
        },
        expect: "Review",
      },
      { given: { services: [{ kind: "app", preApprovalSectors: [] }] }, expect: "NotApplicable" },
      { given: { services: [{ kind: "app" }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "kingsoft/service-is-non-commercial",
    cites: ["ks-scope-noncommercial", "ks-licence-self-service"],
    topic: "licence",
    severity: "warn",
    says: text(
      "经营性服务还须取得 ICP 证，金山云不代办",
      "a commercial service needs an ICP licence too, which Kingsoft Cloud does not handle",
    ),
    fix: text(
      "取得备案号后自行向当地管局申请经营性许可",
      "once the record number is there, apply for the licence at the local administration",
    ),
    decide: ({ service }) => (service.isCommercial ? fail() : pass),
    examples: [
      { given: { services: [{ kind: "website", isCommercial: false }] }, expect: "Pass" },
      { given: { services: [{ kind: "website", isCommercial: true }] }, expect: "Fail" },
    ],
  }),

  rule("service", {
    id: "kingsoft/open-site-is-filed-with-public-security",
    cites: ["ks-public-security"],
    topic: "publicSecurity",
    severity: "warn",
    says: text(
      "网站 {openedOn} 联网，{deadline} 前须办公安备案，尚未办理",
      "the website went on line on {openedOn} and had to be filed with public security by {deadline}",
    ),
    fix: text("尽快到当地网安部门办理公安备案", "file with the local cyber police as soon as possible"),
    decide: ({ service, today }) => {
      if (service.kind !== "website" || !service.isOpen) return notApplicable
      if (service.isPublicSecurityFiled) return pass
      const deadline = Day.plusDays(Day.of(service.openedOn), 30)
      return today <= deadline ? passUntil(deadline) : fail({ openedOn: service.openedOn, deadline })
    },
    examples: [
      { given: opened("2026-10-01"), today: "2026-10-31", expect: "Pass" },
      { given: opened("2026-10-01"), today: "2026-11-01", expect: "Fail" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
      {
        given: { services: [{ kind: "website", isOpen: true, isPublicSecurityFiled: true }] },
        expect: "Pass",
      },
    ],
  }),
]

/** A server that could carry one more filing. */
function isEligible(server: Scopes.Host["server"]): boolean {
  return (
    server.region === "mainland" &&
    Product.productOf(servers, server.product) !== undefined &&
    server.quotaUsed < limits.servicesPerServer[0].value
  )
}

type Service = { readonly kind: "website" | "app"; readonly isOpen?: boolean }
type Server = Pick<Filing.Server, "id" | "region" | "product" | "quotaUsed">

function unfiled(service: Service) {
  return {
    services: [{ ...service, domains: [] }],
    register: { subject: { isFiled: false }, services: [] },
  } as const
}
function hosted(service: Service, server: Server) {
  return {
    services: [{ ...service, domains: [], runsOn: "s" }],
    register: { subject: { isFiled: false }, services: [] },
    accounts: [{ provider: "kingsoft", servers: [{ ...server, id: "s" }] }],
  } as const
}
function coded(origin: "thisAccount" | "anotherAccount", servers: ReadonlyArray<Server>) {
  return {
    services: [{ kind: "website", runsOn: "c" }],
    accounts: [
      { provider: "kingsoft", servers, codes: [{ id: "c", origin, server: { region: "mainland" } }] },
    ],
  } as const
}
function opened(openedOn: string) {
  return { services: [{ kind: "website", isOpen: true, isPublicSecurityFiled: false, openedOn }] } as const
}
