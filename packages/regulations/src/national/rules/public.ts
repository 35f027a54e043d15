import { Day } from "@openbeian/core/calendar"
import { RecordNumber } from "@openbeian/core/record"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil, review } = Verdict

const ofSubject = text(
  "网站标示的是主体备案号“{shown}”；一家资料要求网站备案号（广东除外），一家要求主体备案号，按备案所在省的要求",
  "the website shows the number of the subject, {shown}; one page wants the website's but in Guangdong, one the subject's; the province decides",
)
const elsewhere = text(
  "APP 的备案号不在“设置”或“介绍”里；通知只要求显著位置，须核实是否够显著",
  "the app shows its number neither in settings nor in about; the notice wants a prominent place, so ask whether this is one",
)

/** What the public sees, and what the police are told, once a service is open. */
export const publicRules: Rules = [
  rule("service", {
    id: "national/number-is-shown",
    cites: [
      "national-number-shown",
      "national-number-at-the-foot",
      "national-app-number",
      "national-number-fine",
      "national-which-number",
      "national-subject-number-shown",
    ],
    topic: "footerNumber",
    severity: "warn",
    prevents: ["filed-site-no-number"],
    says: text(
      "没有在应在的位置标示备案号（现为“{shown}”）；罚款五千至五万元",
      "the record number is not shown where it has to be ({shown} is); the fine is 5,000 to 50,000 CNY",
    ),
    fix: text(
      "网站在主页底部中央，APP 在设置或介绍里，标示自己的备案号",
      "show its own number: a website in the middle of the foot of the home page, an app in settings or about",
    ),
    decide: (place) => {
      if (!serves(place)) return notApplicable
      const { kind, shownAt, shownNumber } = place.service
      if (shownAt === "nowhere" || (kind === "website" && shownAt !== "pageBottom"))
        return fail({ shown: shownNumber })
      const whose = ownerOf(place, shownNumber)
      if (whose === "nobody") return fail({ shown: shownNumber })
      if (whose === "subject") return review(ofSubject, { shown: shownNumber })
      return kind === "website" || shownAt === "settings" || shownAt === "about" ? pass : review(elsewhere)
    },
    examples: [
      { given: open("website", { shownNumber: "浙ICP备2023018846号-1" }), expect: "Pass" },
      { given: open("website", { shownNumber: "浙ICP备2023018846-1" }), expect: "Pass" },
      { given: open("website", { shownNumber: "浙ICP备2023018846号" }), expect: "Review" },
      { given: open("website", { shownNumber: "浙ICP备2023018846号-7" }), expect: "Fail" },
      { given: open("website", { shownAt: "nowhere", shownNumber: "" }), expect: "Fail" },
      { given: open("app", { shownAt: "about", shownNumber: "浙ICP备2023018846号-2A" }), expect: "Pass" },
      { given: open("app", { shownAt: "other", shownNumber: "浙ICP备2023018846号-2A" }), expect: "Review" },
      { given: open("app", { shownAt: "about", shownNumber: "浙ICP备2023018846号" }), expect: "Fail" },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/number-links-to-the-ministry",
    cites: [
      "national-footer-link",
      "national-app-number",
      "national-ministry-address",
      "national-footer-link-fine",
    ],
    topic: "footerLink",
    severity: "warn",
    prevents: ["footer-not-linked"],
    says: text(
      "备案号没有链接到工信部备案管理系统；罚款五千至一万元",
      "the record number does not link to the ministry's filing system; the fine is 5,000 to 10,000 CNY",
    ),
    fix: text("链接到 https://beian.miit.gov.cn/", "link it to https://beian.miit.gov.cn/"),
    decide: (place) => {
      if (!serves(place)) return notApplicable
      return leadsToMinistry(place.service.shownLink) ? pass : fail()
    },
    examples: [
      { given: open("website", { shownLink: "https://beian.miit.gov.cn/" }), expect: "Pass" },
      { given: open("app", { shownLink: "https://beian.miit.gov.cn/#/Integrated/index" }), expect: "Pass" },
      { given: open("website", { shownLink: "http://www.miitbeian.gov.cn/" }), expect: "Fail" },
      { given: open("website", { shownLink: "https://beian.miit.gov.cn.example.cn/" }), expect: "Fail" },
      { given: open("website", { shownLink: "" }), expect: "Fail" },
      { given: { services: [{ kind: "app", isOpen: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/open-service-is-filed-with-public-security",
    cites: ["public-security-30-days", "public-security-penalty", "national-public-security-individuals"],
    topic: "publicSecurity",
    severity: "warn",
    says: text(
      "服务 {openedOn} 开通，{deadline} 前须办公安备案，尚未办理；可被警告或停机整顿",
      "the service opened on {openedOn} and had to be filed with public security by {deadline}; a warning or a shutdown can follow",
    ),
    fix: text("尽快在 beian.mps.gov.cn 办理", "file at beian.mps.gov.cn as soon as possible"),
    decide: ({ service, today }) => {
      if (!isPublic(service.kind) || !service.isOpen) return notApplicable
      if (service.isPublicSecurityFiled) return pass
      const deadline = Day.plusDays(Day.of(service.openedOn), 30)
      return today <= deadline ? passUntil(deadline) : fail({ openedOn: service.openedOn, deadline })
    },
    examples: [
      { given: unguarded("website"), today: "2026-10-31", expect: "Pass" },
      { given: unguarded("website"), today: "2026-11-01", expect: "Fail" },
      { given: unguarded("app"), today: "2026-11-01", expect: "Fail" },
      {
        given: { services: [{ kind: "website", isOpen: true, isPublicSecurityFiled: true }] },
        expect: "Pass",
      },
      { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
      { given: { services: [{ kind: "miniProgram" }] }, expect: "NotApplicable" },
    ],
  }),
]

type Kind = Scopes.FromService["service"]["kind"]

const isPublic = (kind: Kind): boolean => kind === "website" || kind === "app"

/** Open to the public and filed. */
function serves({ service, filing }: Scopes.FromService): boolean {
  if (!isPublic(service.kind) || !service.isOpen) return false
  return filing.type !== "newSubject" && filing.type !== "newService"
}

/** Whose number is shown: of a service of this kind, of the subject (which stands for websites alone), or nobody's. */
function ownerOf({ service, register }: Scopes.FromService, shown: string): "service" | "subject" | "nobody" {
  const number = RecordNumber.keep(shown)
  const isShown = (issued: string) => RecordNumber.isSame(RecordNumber.keep(issued), number)
  const ofKind = register.services.filter(({ kind }) => kind === service.kind)
  if (ofKind.some(({ recordNumber }) => isShown(recordNumber))) return "service"
  if (service.isCommercial && Name.isSame(service.licenceNumber, shown)) return "service"
  return service.kind === "website" && isShown(register.subject.recordNumber) ? "subject" : "nobody"
}

/** Any path of the ministry's site will do. */
const leadsToMinistry = (link: string): boolean =>
  /^https?:\/\/beian\.miit\.gov\.cn(?:\/|$)/u.test(link.trim())

type Shown = {
  readonly shownNumber?: string
  readonly shownAt?: "about" | "other" | "nowhere"
  readonly shownLink?: string
}

function open(kind: "website" | "app", shown: Shown) {
  const recordNumber = `浙ICP备2023018846号-${kind === "app" ? "2A" : "1"}`
  const name = "溪桥茶"
  return {
    services: [
      {
        kind,
        name,
        domains: [{ name: "example.cn" }],
        isOpen: true,
        isCommercial: false,
        shownAt: "pageBottom" as const,
        ...shown,
      },
    ],
    register: {
      subject: { isFiled: true, recordNumber: "浙ICP备2023018846号", access: ["acme"] },
      services: [{ kind, name, domains: ["example.cn"], access: ["acme"], recordNumber }],
    },
  }
}
function unguarded(kind: "website" | "app") {
  return { services: [{ kind, isOpen: true, isPublicSecurityFiled: false, openedOn: "2026-10-01" }] }
}
