import { Footer, type FooterView } from "../../src/footer/index.ts"
import type { Province } from "../../src/place/index.ts"
import { type Regulations, Regulations as Shape } from "../../src/regulation/index.ts"
import { Clause } from "../../src/rule/index.ts"
import { text } from "../../src/text/index.ts"

const clause = (zh: string, en: string) =>
  ({ source: "paper", section: "1", kind: "fact", ...text(zh, en) }) as const

const book = Clause.book({
  owner: "cn",
  sources: {
    paper: {
      title: text("各省要求", "Demands of provinces"),
      short: text("要求", "demands"),
      publisher: text("编者", "the editors"),
      edition: text("2026 年", "2026"),
    },
  },
  clauses: {
    "cn-link": clause("备案号须链接到备案管理系统。", "The number links to the filing system."),
    "cn-foot": clause("备案号在主页底部标明。", "The number stands at the foot of the home page."),
    "cn-service-a": clause("标示网站备案号。", "The website number is shown."),
    "cn-subject-a": clause("标示主体备案号。", "The subject number is shown."),
    "cn-subject-b": clause(
      "标示主体备案号（另一来源）。",
      "The subject number is shown, says another source.",
    ),
    "cn-copyright-required": clause("须写明版权所有者。", "The copyright holder has to be named."),
    "cn-copyright-advised": clause("宜写明版权所有者。", "The copyright holder had better be named."),
  },
  conflicts: [],
})

type Administration = Regulations.Administration

const administration = (
  province: Province.Code,
  says: Partial<Pick<Administration, "footerNumber" | "copyrightLine">>,
): Administration => ({
  province,
  rules: [],
  materials: [],
  duties: [],
  newServicesPerOrder: "undocumented",
  review: "undocumented",
  footerNumber: [],
  copyrightLine: [],
  statements: [],
  ...says,
})

/** A country of five provinces: Guangdong twice for the subject, Shanghai with itself at odds, Tibet without a word. */
export const country: Regulations.Regulations = {
  ...Shape.none,
  book,
  display: [
    { service: "website", where: text("主页底部", "the foot of the home page"), cites: ["cn-foot"] },
    { service: "website", link: "https://beian.miit.gov.cn/", cites: ["cn-link"] },
  ],
  administrations: {
    "440000": administration("440000", {
      footerNumber: [
        { is: "subject", cites: ["cn-subject-b"] },
        { is: "subject", cites: ["cn-subject-a"] },
      ],
      copyrightLine: [{ is: "required", cites: ["cn-copyright-required"] }],
    }),
    "330000": administration("330000", { footerNumber: [{ is: "service", cites: ["cn-service-a"] }] }),
    "310000": administration("310000", {
      footerNumber: [
        { is: "service", cites: ["cn-service-a"] },
        { is: "subject", cites: ["cn-subject-a"] },
      ],
    }),
    "320000": administration("320000", {
      footerNumber: [{ is: "service", cites: ["cn-service-a"] }],
      copyrightLine: [
        { is: "advised", cites: ["cn-copyright-advised"] },
        { is: "required", cites: ["cn-copyright-required"] },
      ],
    }),
    "540000": administration("540000", {}),
  },
}

/** A footer in this country. */
export const make = (number: string, more: Partial<FooterView.Asked> = {}) =>
  Footer.make({ number, ...more }, country)

export const codes = (footer: FooterView.Footer) => footer.findings.map(({ code }) => code)

export const part = (footer: FooterView.Footer, name: FooterView.Part["part"]) => {
  const found = footer.parts.find(({ part }) => part === name)
  if (found === undefined) throw new Error(`no part ${name}`)
  return found
}
