import type { Regulations } from "@openbeian/core/regulation"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { clauses, type Id } from "./clauses.ts"

const { fail, notApplicable, pass, review } = Verdict
const rule = Rule.ruleOf(clauses)

const nameIsLongEnough = rule("service", {
  id: "example/zhejiang-name-is-long-enough",
  cites: ["ex-zhejiang-name"],
  topic: "nameWords",
  severity: "block",
  says: text("网站名称“{name}”不足三个字", "the name {name} has less than three characters"),
  fix: text("起一个三个字以上的名称", "choose a name of three characters or more"),
  decide: ({ service }) => {
    if (service.kind !== "website") return notApplicable
    return [...service.name].length < 3 ? fail({ name: service.name }) : pass
  },
  examples: [
    { given: { services: [{ kind: "website", name: "溪桥茶" }] }, expect: "Pass" },
    { given: { services: [{ kind: "website", name: "溪桥" }] }, expect: "Fail" },
    { given: { services: [{ kind: "app", name: "溪桥" }] }, expect: "NotApplicable" },
  ],
})

const mobileIsOfTheProvince = rule("person", {
  id: "example/zhejiang-mobile-is-of-the-province",
  cites: ["ex-zhejiang-mobile"],
  severity: "block",
  says: text("手机号不归属浙江", "the mobile number does not belong to Zhejiang"),
  fix: text("换一个本省的号码", "give a number of the province"),
  decide: ({ person, subject }) => (person.mobileProvince === subject.province ? pass : fail()),
  examples: [
    {
      given: { subject: { province: "330000", principal: { mobileProvince: "330000" } } },
      expect: "Pass",
    },
    {
      given: { subject: { province: "330000", principal: { mobileProvince: "310000" } } },
      expect: "Fail",
    },
  ],
})

const numberOfTheServiceIsShown = rule("service", {
  id: "example/zhejiang-number-of-the-service-is-shown",
  cites: ["ex-zhejiang-footer", "ex-zhejiang-footer-before"],
  topic: "footerNumber",
  severity: "advice",
  says: text("页脚的备案号不对", "another number stands at the foot of the page"),
  fix: text("向管局核实", "ask the administration"),
  decide: ({ service }) => {
    if (service.kind !== "website") return notApplicable
    return service.isOpen ? review(editionsDiffer) : notApplicable
  },
  examples: [
    { given: { services: [{ kind: "website", isOpen: true }] }, expect: "Review" },
    { given: { services: [{ kind: "website", isOpen: false }] }, expect: "NotApplicable" },
  ],
})
const editionsDiffer = text(
  "标示服务号还是主体号，两版说法不同",
  "whether the number is the service's or the subject's the two editions tell differently",
)

/** A province of which everything is stated, some of it in two ways. */
export const zhejiang: Regulations.Administration<Id> = {
  province: "330000",
  newServicesPerOrder: [{ from: "2026-01-01", value: 1, service: "website", cites: ["ex-zhejiang-order"] }],
  review: { from: 5, to: 10, cites: ["ex-zhejiang-review"] },
  footerNumber: [
    { is: "service", cites: ["ex-zhejiang-footer"] },
    { is: "subject", cites: ["ex-zhejiang-footer-before"] },
  ],
  copyrightLine: [{ is: "required", cites: ["ex-zhejiang-copyright"] }],
  rules: [nameIsLongEnough, mobileIsOfTheProvince, numberOfTheServiceIsShown],
  materials: [
    {
      id: "zhejiang-commitment",
      title: text("承诺书（本省样式）", "letter of commitment, form of the province"),
      form: "paper",
      topic: "commitmentLetter",
      how: text("手写签名", "signed by hand"),
      wanted: ({ service }) => (service.kind === "website" ? "required" : "no"),
      format: "undocumented",
      cites: ["ex-zhejiang-letter"],
    },
  ],
  duties: [],
  statements: [
    {
      id: "zhejiang-name",
      label: text("网站名称", "name of a website"),
      group: "service",
      as: "value",
      differs: false,
      cites: ["ex-zhejiang-name"],
    },
    {
      id: "zhejiang-mobile",
      label: text("手机号归属地", "where the mobile number belongs"),
      group: "person",
      as: "value",
      differs: false,
      cites: ["ex-zhejiang-mobile"],
    },
    {
      id: "zhejiang-footer",
      label: text("页脚备案号", "number at the foot of the page"),
      group: "public",
      as: "value",
      differs: true,
      cites: ["ex-zhejiang-footer", "ex-zhejiang-footer-before"],
    },
    {
      id: "zhejiang-hotline",
      label: text("咨询电话", "hotline"),
      group: "order",
      as: "note",
      differs: false,
      cites: ["ex-zhejiang-hotline"],
    },
  ],
}

const subjectIsRegistered = rule("subject", {
  id: "example/tibet-subject-is-registered",
  cites: ["ex-tibet-register"],
  severity: "block",
  says: text("公示系统里查不到主体", "the subject is not in the public registry"),
  fix: text("先办理公示", "have it published first"),
  decide: ({ subject }) => (subject.isInPublicRegistry ? pass : fail()),
  examples: [
    { given: { subject: { province: "540000", isInPublicRegistry: true } }, expect: "Pass" },
    { given: { subject: { province: "540000", isInPublicRegistry: false } }, expect: "Fail" },
  ],
})

/** A province of which next to nothing is stated. */
export const tibet: Regulations.Administration<Id> = {
  province: "540000",
  newServicesPerOrder: "undocumented",
  review: "undocumented",
  footerNumber: [],
  copyrightLine: [],
  rules: [subjectIsRegistered],
  materials: [],
  duties: [],
  statements: [
    {
      id: "tibet-register",
      label: text("公示系统", "public registry"),
      group: "subject",
      as: "value",
      differs: false,
      cites: ["ex-tibet-register"],
    },
  ],
}
