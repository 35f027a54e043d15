import { Clause } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"

const ministry = text("示例部", "Acmeland ministry")
const providers = text("示例接入商", "a provider of Acmeland")

/** What papers of a country that does not exist would say: of everyone, and of two provinces. */
export const clauses = Clause.book({
  owner: "example",
  sources: {
    law: {
      title: text("示例国备案办法", "Acmeland filing decree"),
      short: text("示例办法", "decree"),
      publisher: ministry,
      edition: text("2025 年", "2025"),
    },
    zhejiang: {
      title: text("示例浙江管局要求", "Demands of Acmeland's Zhejiang"),
      short: text("浙江要求", "Zhejiang"),
      publisher: providers,
      edition: text("2026-03-01", "2026-03-01"),
    },
    "zhejiang-before": {
      title: text("示例浙江管局要求（旧）", "Demands of Acmeland's Zhejiang, former edition"),
      short: text("浙江旧要求", "Zhejiang before"),
      publisher: providers,
      edition: text("2019-09-20", "2019-09-20"),
    },
    tibet: {
      title: text("示例西藏管局要求", "Demands of Acmeland's Tibet"),
      short: text("西藏要求", "Tibet"),
      publisher: providers,
      edition: text("2021-07-01", "2021-07-01"),
    },
  },
  clauses: {
    "ex-name-words": {
      source: "law",
      section: "1",
      kind: "requirement",
      zh: "服务名称不得含“国家”。",
      en: "The name of a service does not contain 国家.",
    },
    "ex-number-shown": {
      source: "law",
      section: "2",
      kind: "requirement",
      zh: "网站开通后须标示备案号。",
      en: "A website that is on line shows its record number.",
    },
    "ex-letter": {
      source: "law",
      section: "3",
      kind: "document",
      zh: "备案须交承诺书。",
      en: "A filing takes a letter of commitment.",
    },
    "ex-public-security": {
      source: "law",
      section: "4",
      kind: "deadline",
      zh: "开通后 60 天内办理公安备案。",
      en: "File with public security within 60 days of going on line.",
    },
    "ex-yearly-report": {
      source: "law",
      section: "5",
      kind: "deadline",
      zh: "每年 31 天内报告一次。",
      en: "Report once a year, within 31 days.",
    },
    "ex-zhejiang-name": {
      source: "zhejiang",
      section: "名称",
      kind: "requirement",
      zh: "网站名称不少于三个字。",
      en: "The name of a website has three characters or more.",
    },
    "ex-zhejiang-mobile": {
      source: "zhejiang",
      section: "负责人",
      kind: "requirement",
      zh: "负责人手机号归属本省。",
      en: "The mobile number of a responsible person belongs to the province.",
    },
    "ex-zhejiang-order": {
      source: "zhejiang",
      section: "订单",
      kind: "limit",
      zh: "一单新增一个网站。",
      en: "One order adds one website.",
    },
    "ex-zhejiang-review": {
      source: "zhejiang",
      section: "时长",
      kind: "fact",
      zh: "管局审核一般 5 到 10 天。",
      en: "The review mostly takes 5 to 10 days.",
    },
    "ex-zhejiang-letter": {
      source: "zhejiang",
      section: "承诺书",
      kind: "document",
      zh: "承诺书用本省的样式。",
      en: "The letter of commitment has the province's own form.",
    },
    "ex-zhejiang-footer": {
      source: "zhejiang",
      section: "页脚",
      kind: "enumeration",
      zh: "页脚标示服务备案号。",
      en: "The foot of the page shows the number of the service.",
    },
    "ex-zhejiang-footer-before": {
      source: "zhejiang-before",
      section: "页脚",
      kind: "enumeration",
      zh: "页脚标示主体备案号。",
      en: "The foot of the page shows the number of the subject.",
    },
    "ex-zhejiang-copyright": {
      source: "zhejiang",
      section: "页脚",
      kind: "enumeration",
      zh: "页脚须写版权所有者。",
      en: "The foot of the page names the copyright holder.",
    },
    "ex-zhejiang-hotline": {
      source: "zhejiang-before",
      section: "联系",
      kind: "contact",
      zh: "咨询电话工作日接听。",
      en: "The hotline is answered on working days.",
    },
    "ex-tibet-register": {
      source: "tibet",
      section: "主体",
      kind: "requirement",
      zh: "主体须能在公示系统查到。",
      en: "The subject is found in the public registry.",
    },
  },
  conflicts: [
    {
      between: ["ex-zhejiang-footer", "ex-zhejiang-footer-before"],
      ruling: "review",
      why: text("两版说法不同", "the two editions differ"),
      on: "2026-11-20",
    },
  ],
})

export type Id = keyof typeof clauses.clauses
