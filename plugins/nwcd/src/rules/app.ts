import { DomainName } from "@openbeian/core/domain"
import { Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { isNew } from "../way.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil } = Verdict

/** The ministry's notice on app filings, and the last day for apps that ran before it. */
export const noticeOn = "2023-08-08"
const lastDay = "2024-03-31"

/** Rules on apps. */
export const appRules: Rules = [
  rule("service", {
    id: "nwcd/app-uses-the-network",
    cites: ["nwcd-app-offline-exempt"],
    topic: "offlineApp",
    severity: "advice",
    says: text("纯单机不联网的 APP 无须备案", "an app that never goes on line needs no filing"),
    fix: text("不联网的不必提交", "leave it out"),
    decide: ({ service, filing }) => {
      if (service.kind !== "app" || !filing.isAdded) return notApplicable
      return service.domains.some(({ name }) => name !== "") || service.usesNetwork ? pass : fail()
    },
    examples: [
      { given: { services: [{ kind: "app", domains: [{ name: "example.cn" }] }] }, expect: "Pass" },
      { given: { services: [{ kind: "app", domains: [], usesNetwork: false }] }, expect: "Fail" },
      { given: { services: [{ kind: "app", domains: [] }] }, expect: "Undecided" },
      { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/app-is-filed-before-it-starts",
    cites: ["nwcd-app-new-before-business", "nwcd-app-notice-date", "nwcd-app-law"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "APP 在 {openedOn}（通知发布之后）开展业务，此前须先备案",
      "the app started on {openedOn}, after the notice, and had to be filed before",
    ),
    fix: text("先停止服务，备案完成后再开展业务", "take it off line until the filing is done"),
    decide: (place) => {
      const { service } = place
      if (service.kind !== "app") return notApplicable
      if (!service.isOpen) return pass
      if (!isNew(place) || service.openedOn < noticeOn) return notApplicable
      return fail({ openedOn: service.openedOn })
    },
    examples: [
      { given: app({ isOpen: false }), expect: "Pass" },
      { given: app({ isOpen: true, openedOn: "2023-08-08" }), expect: "Fail" },
      { given: app({ isOpen: true, openedOn: "2023-08-07" }), expect: "NotApplicable" },
      { given: app({ isOpen: true }), expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "nwcd/app-of-before-the-notice-is-filed-in-time",
    cites: ["nwcd-app-existing-deadline", "nwcd-app-law", "nwcd-app-inspection-window", "nwcd-app-start"],
    topic: "siteStaysClosed",
    severity: "block",
    says: text(
      "APP 在 {openedOn} 已开展业务，须在 {deadline} 前完成备案，逾期未办会被处置",
      "the app has run since {openedOn} and had to be filed by {deadline}; unfiled apps are acted against",
    ),
    fix: text("停止服务并尽快备案", "take it off line and file at once"),
    decide: (place) => {
      const { service, today } = place
      if (service.kind !== "app" || !service.isOpen) return notApplicable
      if (!isNew(place) || service.openedOn >= noticeOn) return notApplicable
      return today <= lastDay ? passUntil(lastDay) : fail({ openedOn: service.openedOn, deadline: lastDay })
    },
    examples: [
      { given: app({ isOpen: true, openedOn: "2023-05-01" }), today: "2024-03-31", expect: "Pass" },
      { given: app({ isOpen: true, openedOn: "2023-05-01" }), today: "2024-04-01", expect: "Fail" },
      { given: app({ isOpen: true, openedOn: "2023-08-08" }), expect: "NotApplicable" },
      { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/app-name-is-unique-within-the-subject",
    cites: ["nwcd-app-name-unique"],
    severity: "block",
    says: text("主体下另有 APP 也叫“{name}”", "another app of the subject is called {name} too"),
    fix: text("改一个名称，以图标下显示的为准", "choose another name, as it is shown under the icon"),
    decide: ({ service, filing, document }) => {
      if (service.kind !== "app" || !filing.isAdded) return notApplicable
      const { name } = service
      const others = document.services.filter((other) => other !== service && other.kind === "app")
      return others.some((other) => Name.isSame(other.name, name)) ? fail({ name }) : pass
    },
    examples: [
      { given: apps("溪桥茶", "溪桥茶会"), expect: "Pass" },
      { given: apps("溪桥茶", "溪桥茶"), expect: "Fail" },
      { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/app-has-one-name-on-all-systems",
    cites: ["nwcd-app-name-same-across-os"],
    severity: "block",
    says: text(
      "APP 叫“{name}”，而有平台上显示为 {others}",
      "the app is called {name}, but a system shows it as {others}",
    ),
    fix: text("各平台用同一个名称", "use one name on all systems"),
    decide: ({ service, filing }) => {
      if (service.kind !== "app" || !filing.isAdded) return notApplicable
      const names = service.platforms.length > 1 ? service.platforms.map(({ name }) => name) : []
      const others = names.filter((name) => !Name.isSame(name, service.name))
      return others.length === 0 ? pass : fail({ name: service.name, others: others.join("、") })
    },
    examples: [
      { given: shown("溪桥茶", "溪桥茶"), expect: "Pass" },
      { given: shown("溪桥茶", "溪桥"), expect: "Fail" },
      {
        given: { services: [{ kind: "app", platforms: [{ os: "ios" }, { os: "android" }] }] },
        expect: "Undecided",
      },
    ],
  }),

  rule("service", {
    id: "nwcd/app-is-checked-by-one-domain",
    cites: ["nwcd-app-check-one-domain", "nwcd-app-many-domains"],
    severity: "advice",
    says: text("APP 有 {n} 个域名；校验时只能填一个", "the app has {n} domains; the opening check takes one"),
    fix: text("先填一个，通过后在填写页添加其余", "enter one, and add the others on the form afterwards"),
    decide: ({ service, filing }) => {
      if (service.kind !== "app" || !filing.isAdded) return notApplicable
      const n = service.domains.filter(({ name }) => !DomainName.isIpAddress(name)).length
      return n <= 1 ? pass : fail({ n })
    },
    examples: [
      { given: { services: [{ kind: "app", domains: [{ name: "example.cn" }] }] }, expect: "Pass" },
      {
        given: { services: [{ kind: "app", domains: [{ name: "example.cn" }, { name: "api.example.cn" }] }] },
        expect: "Fail",
      },
      { given: { services: [{ kind: "website" }] }, expect: "NotApplicable" },
    ],
  }),
]

function app(known: { readonly isOpen: boolean; readonly openedOn?: string }) {
  return {
    services: [{ kind: "app", name: "溪桥茶", ...known }],
    register: { subject: { isFiled: false }, services: [] },
  } as const
}
function apps(...names: ReadonlyArray<string>) {
  return { services: names.map((name) => ({ kind: "app" as const, name })) }
}
function shown(...names: ReadonlyArray<string>) {
  return {
    services: [
      { kind: "app", name: "溪桥茶", platforms: names.map((name) => ({ os: "other" as const, name })) },
    ],
  } as const
}
