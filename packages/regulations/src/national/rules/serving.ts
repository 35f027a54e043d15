import { Vocabulary } from "@openbeian/core/filing"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil, review } = Verdict

/** The day of the app notice, and the last day it gave to apps that ran before. */
const noticeOn = "2023-08-08"
const lastDay = "2024-03-31"

const openType = text(
  "服务已开放，而它是不是新备案还没有定；若是，备案之前不得开放",
  "the service is open, and whether it is a new filing is not settled; if it is, it may not be open before",
)

/** Who needs a filing, and that nothing runs before it. */
export const servingRules: Rules = [
  rule("service", {
    id: "national/website-runs-only-once-filed",
    cites: ["licensing-vs-filing", "national-outside-needs-none", "national-unfiled-fine"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "网站没有备案就已对公众开放；罚款一万元，拒不改正的关闭",
      "the website is open to the public before it is filed; the fine is 10,000 CNY, or it is closed",
    ),
    fix: text("先关闭，拿到备案号后再开放", "close it until it has its number"),
    decide: (place) => {
      if (place.service.kind !== "website") return notApplicable
      if (!place.service.isOpen) return pass
      if (!isNew(place) || !isInMainland(place)) return notApplicable
      return place.filing.type === "review" ? review(openType) : fail()
    },
    examples: [
      { given: site({ isOpen: false }), expect: "Pass" },
      { given: site({ isOpen: true }), expect: "Fail" },
      { given: site({ isOpen: true }, "hongKong"), expect: "NotApplicable" },
      { given: site({ isOpen: true, filed: "elsewhere" }), expect: "Review" },
      { given: { services: [{ kind: "website", isOpen: true }] }, expect: "Undecided" },
      { given: { services: [{ kind: "app" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/app-runs-only-once-filed",
    cites: ["national-app-filing", "national-app-law", "national-app-deadline", "national-app-offline"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "APP 没有备案就已提供服务；接入商与分发平台不得为其服务，会被下架、关停",
      "the app serves the public before it is filed; providers and stores may not serve it and it is taken down",
    ),
    fix: text("先停止服务，备案完成后再提供", "take it off line until it is filed"),
    decide: (place) => {
      const { service, today } = place
      if (service.kind !== "app") return notApplicable
      if (!service.isOpen) return pass
      if (!isNew(place) || !isInMainland(place) || !usesNetwork(service)) return notApplicable
      if (place.filing.type === "review") return review(openType)
      return today <= lastDay && service.openedOn < noticeOn ? passUntil(lastDay) : fail()
    },
    examples: [
      { given: app({ isOpen: false }), expect: "Pass" },
      { given: app({ isOpen: true }), today: "2026-11-20", expect: "Fail" },
      { given: app({ isOpen: true, openedOn: "2023-08-07" }), today: "2024-03-31", expect: "Pass" },
      { given: app({ isOpen: true, openedOn: "2023-08-07" }), today: "2024-04-01", expect: "Fail" },
      { given: app({ isOpen: true, openedOn: "2023-08-08" }), today: "2024-03-31", expect: "Fail" },
      { given: app({ isOpen: true }), today: "2024-03-31", expect: "Undecided" },
      { given: app({ isOpen: true, usesNetwork: false }), expect: "NotApplicable" },
      { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/service-runs-in-the-mainland",
    cites: ["national-outside-needs-none"],
    topic: "serverRegion",
    severity: "advice",
    says: text(
      "服务器在{region}，不需要备案，也不能备案",
      "the server is in {region}: no filing is needed and none can be made",
    ),
    fix: text("换大陆的服务器再备案，或不备案", "use a server in the mainland, or file nothing"),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      const { region } = host.server
      return region === "mainland" ? pass : fail({ region: Vocabulary.regions[region] })
    },
    examples: [
      { given: site({}), expect: "Pass" },
      { given: site({}, "hongKong"), expect: "Fail" },
      { given: site({}, "overseas"), expect: "Fail" },
      { given: { services: [{ kind: "website" }] }, expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "national/app-uses-the-network",
    cites: ["national-app-offline"],
    topic: "offlineApp",
    severity: "advice",
    says: text("不联网的 APP 无须备案", "an app that never goes on line needs no filing"),
    fix: text("不联网的不必提交", "leave it out"),
    decide: ({ service }) => {
      if (service.kind !== "app") return notApplicable
      return usesNetwork(service) ? pass : fail()
    },
    examples: [
      { given: { services: [{ kind: "app", domains: [{ name: "example.cn" }] }] }, expect: "Pass" },
      { given: { services: [{ kind: "app", domains: [], usesNetwork: true }] }, expect: "Pass" },
      { given: { services: [{ kind: "app", domains: [], usesNetwork: false }] }, expect: "Fail" },
      { given: { services: [{ kind: "app", domains: [] }] }, expect: "Undecided" },
      { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
    ],
  }),
]

/** Whether it would be filed for the first time, as far as that is settled. */
function isNew({ filing: { type } }: Scopes.FromService): boolean {
  return type === "newSubject" || type === "newService" || type === "review"
}

function isInMainland({ host }: Scopes.FromService): boolean {
  return host.server.region === "mainland"
}

/** Who has a domain is on line; of any other app one has to be told. */
function usesNetwork(service: Extract<Scopes.FromService["service"], { readonly kind: "app" }>): boolean {
  return service.domains.some(({ name }) => name !== "") || service.usesNetwork
}

type Known = {
  readonly isOpen?: boolean
  readonly openedOn?: string
  readonly usesNetwork?: boolean
  /** Where the service is filed while its subject is not, which no table answers. */
  readonly filed?: "elsewhere"
}
type Region = "mainland" | "hongKong" | "overseas"

function hosted(region: Region, { filed }: Known, kind: "website" | "app") {
  const services =
    filed === undefined ? [] : [{ kind, name: "溪桥茶", domains: ["example.cn"], access: [filed] }]
  return {
    accounts: [{ provider: "acme", servers: [{ id: "s", region }] }],
    register: { subject: { isFiled: false }, services },
  }
}
function site(known: Known, region: Region = "mainland") {
  const { filed: _, usesNetwork: __, ...told } = known
  return {
    services: [{ kind: "website" as const, domains: [{ name: "example.cn" }], runsOn: "s", ...told }],
    ...hosted(region, known, "website"),
  }
}
function app(known: Known, region: Region = "mainland") {
  const { filed: _, ...told } = known
  const domains = known.usesNetwork === undefined ? [{ name: "example.cn" }] : []
  return {
    services: [{ kind: "app" as const, name: "溪桥茶", domains, runsOn: "s", ...told }],
    ...hosted(region, known, "app"),
  }
}
