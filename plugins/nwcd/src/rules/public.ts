import { Day } from "@openbeian/core/calendar"
import { RecordNumber } from "@openbeian/core/record"
import type { Scopes } from "@openbeian/core/rule"
import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { isNew } from "../way.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil } = Verdict

/** Any path of the ministry's site will do. */
const leadsToMinistry = (link: string): boolean =>
  /^https?:\/\/beian\.miit\.gov\.cn(?:\/|$)/u.test(link.trim())

/** A service of this kind that serves the public and is filed. */
const serves = (place: Scopes.FromService, kind: "website" | "app"): boolean =>
  place.service.kind === kind && place.service.isOpen && !isNew(place)

/** Whether it is a number that the register has for a service of this kind, however it is written. */
const isIssued = ({ service, register }: Scopes.FromService, shown: string): boolean => {
  const issued = register.services.filter(({ kind }) => kind === service.kind)
  const number = RecordNumber.keep(shown)
  return issued.some(({ recordNumber }) => RecordNumber.isSame(RecordNumber.keep(recordNumber), number))
}

/** Rules on what the public sees once a service is filed and open. */
export const publicRules: Rules = [
  rule("service", {
    id: "nwcd/website-shows-its-number-at-the-foot",
    cites: ["nwcd-footer-number"],
    topic: "footerNumber",
    severity: "warn",
    prevents: ["filed-site-no-number"],
    says: text(
      "网站底部没有标示网站备案号（现为“{shown}”）",
      "the website number is not shown at the foot of the pages ({shown} is)",
    ),
    fix: text(
      "在页面底部标示带序号的网站备案号",
      "show the number of the website, with its serial, at the foot of the pages",
    ),
    decide: (place) => {
      if (!serves(place, "website")) return notApplicable
      const { shownAt, shownNumber } = place.service
      return shownAt === "pageBottom" && isIssued(place, shownNumber) ? pass : fail({ shown: shownNumber })
    },
    examples: [
      { given: open("website", "浙ICP备2023018846号-1", "pageBottom"), expect: "Pass" },
      { given: open("website", "浙ICP备2023018846号", "pageBottom"), expect: "Fail" },
      { given: open("website", "浙ICP备2023018846号-7", "pageBottom"), expect: "Fail" },
      { given: open("website", "浙ICP备2023018846-1", "pageBottom"), expect: "Pass" },
      { given: open("website", "浙ICP备2023018846号-1", "other"), expect: "Fail" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/website-number-links-to-the-ministry",
    cites: ["nwcd-footer-link"],
    topic: "footerLink",
    severity: "warn",
    prevents: ["footer-not-linked"],
    says: text(
      "底部备案号没有链接到工信部网站",
      "the number in the footer does not link to the ministry's site",
    ),
    fix: text(
      "链接到 https://beian.miit.gov.cn/#/Integrated/index",
      "link it to https://beian.miit.gov.cn/#/Integrated/index",
    ),
    decide: (place) => {
      if (!serves(place, "website")) return notApplicable
      return leadsToMinistry(place.service.shownLink) ? pass : fail()
    },
    examples: [
      { given: linked("website", "https://beian.miit.gov.cn/#/Integrated/index"), expect: "Pass" },
      { given: linked("website", "https://beian.miit.gov.cn/"), expect: "Pass" },
      { given: linked("website", "https://beian.miit.gov.cn.example.cn/"), expect: "Fail" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/app-shows-its-number",
    cites: ["nwcd-app-number-display", "nwcd-app-number-suffix"],
    topic: "footerNumber",
    severity: "warn",
    says: text(
      "APP 没有在“设置”或“介绍”等显著处标示 APP 备案号（现为“{shown}”）",
      "the app does not show its number in a prominent place such as settings or about ({shown} is)",
    ),
    fix: text("在设置或介绍里标示以 A 结尾的备案号", "show the number that ends in A in settings or about"),
    decide: (place) => {
      if (!serves(place, "app")) return notApplicable
      const { shownAt, shownNumber } = place.service
      const isProminent = shownAt === "settings" || shownAt === "about"
      return isProminent && isIssued(place, shownNumber) ? pass : fail({ shown: shownNumber })
    },
    examples: [
      { given: open("app", "浙ICP备2023018846号-2A", "about"), expect: "Pass" },
      { given: open("app", "浙ICP备2023018846号-2", "about"), expect: "Fail" },
      { given: open("app", "浙ICP备2023018846号-2A", "nowhere"), expect: "Fail" },
      { given: { services: [{ kind: "app", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/app-number-links-to-the-ministry",
    cites: ["nwcd-app-number-link"],
    topic: "footerLink",
    severity: "warn",
    says: text(
      "APP 内备案号没有链接到备案管理系统",
      "the number in the app does not link to the ministry's system",
    ),
    fix: text("链接到 https://beian.miit.gov.cn/", "link it to https://beian.miit.gov.cn/"),
    decide: (place) => {
      if (!serves(place, "app")) return notApplicable
      return leadsToMinistry(place.service.shownLink) ? pass : fail()
    },
    examples: [
      { given: linked("app", "https://beian.miit.gov.cn/"), expect: "Pass" },
      { given: linked("app", ""), expect: "Fail" },
      { given: { services: [{ kind: "app", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/open-site-is-filed-with-public-security",
    cites: ["nwcd-old-def-public-security", "nwcd-public-security-portal"],
    topic: "publicSecurity",
    severity: "warn",
    says: text(
      "网站 {openedOn} 开通，{deadline} 前须办公安备案，尚未办理",
      "the website opened on {openedOn} and had to be filed with public security by {deadline}",
    ),
    fix: text("尽快在 beian.mps.gov.cn 办理公安备案", "file at beian.mps.gov.cn as soon as possible"),
    decide: ({ service, today }) => {
      if (service.kind !== "website" || !service.isOpen) return notApplicable
      if (service.isPublicSecurityFiled) return pass
      const deadline = Day.plusDays(Day.of(service.openedOn), 30)
      return today <= deadline ? passUntil(deadline) : fail({ openedOn: service.openedOn, deadline })
    },
    examples: [
      { given: unguarded("2026-10-01"), today: "2026-10-31", expect: "Pass" },
      { given: unguarded("2026-10-01"), today: "2026-11-01", expect: "Fail" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),
]

function filedHere(kind: "website" | "app") {
  return {
    register: {
      subject: { isFiled: true, access: ["nwcd"] },
      services: [
        {
          kind,
          name: "溪桥茶",
          domains: ["example.cn"],
          access: ["nwcd"],
          recordNumber: `浙ICP备2023018846号-${kind === "app" ? "2A" : "1"}`,
        },
      ],
    },
  } as const
}
function open(
  kind: "website" | "app",
  shownNumber: string,
  shownAt: "pageBottom" | "about" | "other" | "nowhere",
) {
  return {
    services: [
      { kind, name: "溪桥茶", domains: [{ name: "example.cn" }], isOpen: true, shownNumber, shownAt },
    ],
    ...filedHere(kind),
  } as const
}
function linked(kind: "website" | "app", shownLink: string) {
  return {
    services: [{ kind, name: "溪桥茶", domains: [{ name: "example.cn" }], isOpen: true, shownLink }],
    ...filedHere(kind),
  } as const
}
function unguarded(openedOn: string) {
  return { services: [{ kind: "website", isOpen: true, isPublicSecurityFiled: false, openedOn }] } as const
}
