import { Day } from "@openbeian/core/calendar"
import { RecordNumber } from "@openbeian/core/record"
import type { Scopes } from "@openbeian/core/rule"
import { Verdict } from "@openbeian/core/rule"
import { Folded, Name, text } from "@openbeian/core/text"
import { guangdong, jiangsu } from "../lists.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil } = Verdict

/** Days from opening until the filing with public security has to be handed in. */
const publicSecurityDays = 30

const filedHere = {
  subject: { isFiled: true, access: ["aliyun"], recordNumber: "浙ICP备2023018846号" },
  services: [
    {
      kind: "website",
      domains: ["example.cn"],
      access: ["aliyun"],
      recordNumber: "浙ICP备2023018846号-1",
    },
  ],
} as const
const site = { kind: "website", domains: [{ name: "example.cn" }], isOpen: true } as const

/** Rules on what the public sees once a website is filed and open. */
export const publicRules: Rules = [
  rule("service", {
    id: "aliyun/website-shows-its-number-at-the-foot",
    cites: ["ali-footer-number", "ali-footer-other-provinces", "ali-number-format", "ali-footer-fine"],
    topic: "footerNumber",
    severity: "warn",
    prevents: ["filed-site-no-number"],
    says: text(
      "网站底部没有悬挂网站备案号（现为“{shown}”），被查出罚款五千元至一万元",
      "the website number is not at the foot of the pages (now: “{shown}”), which is fined from 5,000 to 10,000 yuan",
    ),
    fix: text(
      "在页面底部悬挂带序号的网站备案号；经营性网站悬挂许可证号",
      "show the number of the website, with its serial, at the foot of the pages; commercial sites show the licence number",
    ),
    decide: (place) => {
      if (!serves(place) || place.subject.province === guangdong) return notApplicable
      const { shownAt, shownNumber } = place.service
      if (shownAt !== "pageBottom") return fail({ shown: shownNumber })
      return isWebsiteNumber(place, shownNumber) || isLicence(place) ? pass : fail({ shown: shownNumber })
    },
    examples: [
      { given: open("330000", "浙ICP备2023018846号-1"), expect: "Pass" },
      { given: open("330000", "浙ICP备2023018846-1"), expect: "Pass" },
      { given: open("330000", "浙ICP备2023018846号"), expect: "Fail" },
      { given: open("330000", "浙ICP备2023018846号-1", "nowhere"), expect: "Fail" },
      { given: open("330000", "浙B2-20180018"), expect: "Pass" },
      { given: open("440000", "粤ICP备2023018846号"), expect: "NotApplicable" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/guangdong-website-shows-the-subject-number",
    cites: ["ali-footer-guangdong", "ali-footer-number", "ali-number-format", "ali-footer-fine"],
    topic: "footerNumber",
    severity: "warn",
    prevents: ["filed-site-no-number"],
    says: text(
      "备案地在广东，网站底部须悬挂主体备案号（现为“{shown}”），被查出没有悬挂的罚款五千元至一万元",
      "in Guangdong the foot of the pages shows the subject's number (now: “{shown}”); a site without it is fined from 5,000 to 10,000 yuan",
    ),
    fix: text(
      "在页面底部悬挂不带序号的主体备案号；经营性网站悬挂许可证号",
      "show the number of the subject, without a serial, at the foot of the pages; commercial sites show the licence number",
    ),
    decide: (place) => {
      if (!serves(place) || place.subject.province !== guangdong) return notApplicable
      const { shownAt, shownNumber } = place.service
      if (shownAt !== "pageBottom") return fail({ shown: shownNumber })
      return isNumber(place.register.subject.recordNumber, shownNumber) || isLicence(place)
        ? pass
        : fail({ shown: shownNumber })
    },
    examples: [
      { given: open("440000", "浙ICP备2023018846号"), expect: "Pass" },
      { given: open("440000", "浙ICP备2023018846号-1"), expect: "Fail" },
      { given: open("440000", "浙ICP备2023018846号", "other"), expect: "Fail" },
      { given: open("330000", "浙ICP备2023018846号-1"), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/footer-number-links-to-the-ministry",
    cites: ["ali-footer-link"],
    topic: "footerLink",
    severity: "warn",
    prevents: ["footer-not-linked"],
    says: text(
      "底部备案号没有链接到工信部网站",
      "the number at the foot does not link to the ministry's site",
    ),
    fix: text("链接到 https://beian.miit.gov.cn/", "link it to https://beian.miit.gov.cn/"),
    decide: (place) => {
      if (!serves(place)) return notApplicable
      return leadsToMinistry(place.service.shownLink) ? pass : fail()
    },
    examples: [
      { given: linked("https://beian.miit.gov.cn/"), expect: "Pass" },
      { given: linked("https://beian.miit.gov.cn/#/Integrated/index"), expect: "Pass" },
      { given: linked("https://beian.miit.gov.cn.example.cn/"), expect: "Fail" },
      { given: linked(""), expect: "Fail" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/jiangsu-website-names-its-copyright-holder",
    cites: ["ali-copyright-jiangsu"],
    topic: "copyrightLine",
    severity: "warn",
    says: text(
      "江苏的网站底部须写版权所有，并与主体名称“{subject}”一致（现为“{shown}”）",
      "in Jiangsu the foot of the pages names the copyright holder just as the subject {subject} (now: “{shown}”)",
    ),
    fix: text("在页面底部写“版权所有 {subject}”", "write 版权所有 {subject} at the foot of the pages"),
    decide: (place) => {
      if (!serves(place) || place.subject.province !== jiangsu) return notApplicable
      const { shownCopyright } = place.service
      return Name.isSame(shownCopyright, place.subject.name)
        ? pass
        : fail({ subject: place.subject.name, shown: shownCopyright })
    },
    examples: [
      { given: copyrighted("320000", "甲公司"), expect: "Pass" },
      { given: copyrighted("320000", ""), expect: "Fail" },
      { given: copyrighted("330000", ""), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/open-site-is-filed-with-public-security",
    cites: ["ali-public-security-30-days"],
    topic: "publicSecurity",
    severity: "warn",
    says: text(
      "网站 {openedOn} 开通，{deadline} 前须提交公安联网备案，尚未办理",
      "the website opened on {openedOn} and had to be filed with public security by {deadline}",
    ),
    fix: text(
      "尽快在全国互联网安全管理服务平台提交",
      "hand it in at the national platform (全国互联网安全管理服务平台) as soon as possible",
    ),
    decide: ({ service, today }) => {
      if (service.kind !== "website" || !service.isOpen) return notApplicable
      if (service.isPublicSecurityFiled) return pass
      const deadline = Day.plusDays(Day.of(service.openedOn), publicSecurityDays)
      return today <= deadline ? passUntil(deadline) : fail({ openedOn: service.openedOn, deadline })
    },
    examples: [
      { given: unguarded("2026-10-01"), today: "2026-10-31", expect: "Pass" },
      { given: unguarded("2026-10-01"), today: "2026-11-01", expect: "Fail" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),
]

/** A website that serves the public and is filed, here or elsewhere. */
function serves({ service, filing }: Scopes.FromService): boolean {
  if (service.kind !== "website" || !service.isOpen) return false
  return filing.type === "nothing" || filing.type === "newAccess"
}

function isWebsiteNumber({ register }: Scopes.FromService, shown: string): boolean {
  const websites = register.services.filter(({ kind }) => kind === "website")
  return websites.some(({ recordNumber }) => isNumber(recordNumber, shown))
}

/** However it is written. */
function isNumber(issued: string, shown: string): boolean {
  return RecordNumber.isSame(RecordNumber.keep(issued), RecordNumber.keep(shown))
}

/** A commercial site shows its licence number instead, perhaps with words before it. */
function isLicence({ service }: Scopes.FromService): boolean {
  if (!service.isCommercial || service.licenceNumber === "") return false
  return Folded.textOf(service.shownNumber).endsWith(Folded.textOf(service.licenceNumber))
}

/** Any path of the ministry's site will do. */
function leadsToMinistry(link: string): boolean {
  return /^https?:\/\/beian\.miit\.gov\.cn(?:\/|$)/u.test(link.trim())
}

function open(
  province: string,
  shownNumber: string,
  shownAt: "pageBottom" | "other" | "nowhere" = "pageBottom",
) {
  const commerce = { isCommercial: true, licenceNumber: "浙B2-20180018" }
  return {
    subject: { province },
    services: [{ ...site, shownNumber, shownAt, ...commerce }],
    register: filedHere,
  }
}
function linked(shownLink: string) {
  return { services: [{ ...site, shownLink }], register: filedHere }
}
function copyrighted(province: string, shownCopyright: string) {
  return {
    subject: { province, name: "甲公司" },
    services: [{ ...site, shownCopyright }],
    register: filedHere,
  }
}
function unguarded(openedOn: string) {
  return { services: [{ kind: "website", isOpen: true, isPublicSecurityFiled: false, openedOn }] } as const
}
