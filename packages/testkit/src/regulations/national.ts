import type { Regulations } from "@openbeian/core/regulation"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { clauses, type Id } from "./clauses.ts"

const { fail, notApplicable, pass } = Verdict
const rule = Rule.ruleOf(clauses)

const nameIsFreeOfState = rule("service", {
  id: "example/name-is-free-of-state",
  cites: ["ex-name-words"],
  topic: "nameWords",
  severity: "block",
  says: text("名称“{name}”含“国家”", "the name {name} contains 国家"),
  fix: text("改名", "choose another name"),
  decide: ({ service }) => (service.name.includes("国家") ? fail({ name: service.name }) : pass),
  examples: [
    { given: { services: [{ kind: "app", name: "溪桥茶" }] }, expect: "Pass" },
    { given: { services: [{ kind: "app", name: "国家茶" }] }, expect: "Fail" },
  ],
})

const numberIsShown = rule("service", {
  id: "example/number-is-shown",
  cites: ["ex-number-shown"],
  topic: "footerNumber",
  severity: "warn",
  says: text("开通的网站没有标示备案号", "the website is on line and shows no record number"),
  fix: text("在页脚标示备案号", "show the record number at the foot of the pages"),
  decide: ({ service }) => {
    if (service.kind !== "website" || !service.isOpen) return notApplicable
    return service.shownAt === "nowhere" ? fail() : pass
  },
  examples: [
    { given: { services: [{ kind: "website", isOpen: true, shownAt: "pageBottom" }] }, expect: "Pass" },
    { given: { services: [{ kind: "website", isOpen: true, shownAt: "nowhere" }] }, expect: "Fail" },
    { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
  ],
})

/** A rule, a paper and a duty that provinces and providers speak of too, and a duty of which nobody else does. */
export const national: Regulations.Demands<Id> = {
  rules: [nameIsFreeOfState, numberIsShown],
  materials: [
    {
      id: "commitment",
      title: text("承诺书（全国样式）", "letter of commitment, national form"),
      form: "paper",
      topic: "commitmentLetter",
      how: text("签字盖章", "signed and sealed"),
      wanted: () => "required",
      wantedOnChange: ({ change }) => (change.kind === "changeSubject" ? "required" : "no"),
      format: "undocumented",
      cites: ["ex-letter"],
    },
  ],
  duties: [
    {
      id: "national-public-security",
      topic: "publicSecurity",
      title: text("公安备案（全国）", "filing with public security, nationwide"),
      at: "after",
      within: { from: 0, to: 60, unit: "days" },
      clock: text("自开通之日起", "from going on line"),
      what: text("到公安机关办理", "file with the police"),
      when: () => true,
      cites: ["ex-public-security"],
    },
    {
      id: "yearly-report",
      title: text("年度报告", "yearly report"),
      at: "after",
      within: { from: 0, to: 31, unit: "days" },
      clock: text("每年年初起", "from the first day of the year"),
      what: text("报告服务情况", "report on the service"),
      when: ({ service }) => service.isCommercial,
      cites: ["ex-yearly-report"],
    },
  ],
}
