import type { Regulations } from "@openbeian/core/regulation"
import { type Text, text } from "@openbeian/core/text"
import type { Rows } from "../fields/Field.ts"

/** The questions that fewer than five provinces answer: shown with their sources, and nothing is made of them. */
export const notes = {
  "accepted-by-provider": { label: text("受理的接入商", "providers that file there"), group: "subject" },
  "one-record-number-per-subject": {
    label: text("一个主体一个备案号", "one record number for a subject"),
    group: "subject",
  },
  "foreigner-individual": { label: text("外国人", "foreigners"), group: "subject" },
  "investor-field": {
    label: text("投资者或主管单位一栏", "the box for investor or superior unit"),
    group: "subject",
  },
  "licence-copy-required": { label: text("执照副本", "duplicate of the licence"), group: "subject" },
  "licence-electronic": { label: text("电子执照", "electronic licence"), group: "subject" },
  "licence-min-validity": { label: text("执照剩余有效期", "validity left to the licence"), group: "subject" },
  "licence-seal-rule": { label: text("执照的章", "seal on the licence"), group: "subject" },
  "hk-macau-id": {
    label: text("港澳居民的证件", "credentials of Hong Kong and Macau residents"),
    group: "person",
  },
  "individual-id-type": { label: text("个人的证件", "credential of an individual"), group: "person" },
  "id-min-validity": { label: text("证件剩余有效期", "validity left to an identity card"), group: "person" },
  "id-unique-across-subjects": {
    label: text("证件只用于一个主体", "a credential for one subject alone"),
    group: "person",
  },
  "out-of-province-legal-rep-photo": {
    label: text("外省法定代表人的照片", "photograph of a legal representative from elsewhere"),
    group: "person",
  },
  "site-person-one-company-only": {
    label: text("网站负责人只任一家", "a service's responsible person of one unit alone"),
    group: "person",
  },
  "max-age-site-person": {
    label: text("网站负责人的最高年龄", "greatest age of a service's responsible person"),
    group: "person",
  },
  "emergency-phone-rule": { label: text("应急电话", "emergency number"), group: "person" },
  "phone-bill-proof": { label: text("话费账单", "phone bills"), group: "person" },
  "sms-id-last6-hk-macau": {
    label: text("港澳证件的短信核验", "SMS verification with Hong Kong and Macau cards"),
    group: "person",
  },
  "name-words-forbidden": { label: text("名称禁用的字词", "words not taken in names"), group: "service" },
  "name-rule-individual": {
    label: text("个人网站名称", "name of an individual's website"),
    group: "service",
  },
  "name-unique-in-subject": {
    label: text("主体内名称不重复", "names unique within a subject"),
    group: "service",
  },
  "individual-service-content-only": {
    label: text("个人网站的服务内容", "content of an individual's website"),
    group: "service",
  },
  "unit-service-content-only": {
    label: text("单位网站的服务内容", "content of a unit's website"),
    group: "service",
  },
  "unit-service-content-forbidden": {
    label: text("单位不能选的服务内容", "content not taken of a unit"),
    group: "service",
  },
  "site-remark-required-unit": {
    label: text("单位网站的备注", "remark to a unit's website"),
    group: "service",
  },
  "unfiled-site-must-be-closed": {
    label: text("未备案的网站须关闭", "websites not filed yet stay closed"),
    group: "service",
  },
  "site-must-be-open": {
    label: text("已备案的网站须能打开", "filed websites have to be open"),
    group: "service",
  },
  "ip-must-match-filing": { label: text("IP 与备案一致", "addresses as filed"), group: "service" },
  "multi-ip-other-province": {
    label: text("外省的多个 IP", "several addresses in another province"),
    group: "service",
  },
  "domain-suffix-allowlist": { label: text("可用的域名后缀", "suffixes that are taken"), group: "domain" },
  "domains-per-site-max": { label: text("每个网站的域名数", "domains of one website"), group: "domain" },
  "domains-per-order-max-unit": {
    label: text("单位每单域名数", "domains of a unit in one order"),
    group: "domain",
  },
  "domains-per-order-explanation-over": {
    label: text("多域名的说明", "explanation for many domains"),
    group: "domain",
  },
  "one-domain-per-order-after": {
    label: text("每单一个域名的情形", "when an order holds one domain"),
    group: "domain",
  },
  "first-filing-domains-individual": {
    label: text("个人首次备案的域名数", "domains in an individual's first filing"),
    group: "domain",
  },
  "sites-per-order-max-individual": {
    label: text("个人每单新增网站数", "new websites of an individual in one order"),
    group: "order",
  },
  "site-cap-individual": {
    label: text("个人的网站总数", "websites of an individual in all"),
    group: "order",
  },
  "site-cap-unit": { label: text("单位的网站总数", "websites of a unit in all"), group: "order" },
  "site-total-on-site-check": {
    label: text("网站数量与当面核验", "number of websites and checks in person"),
    group: "order",
  },
  "cloud-resources-per-order-max": {
    label: text("每单云资源数", "cloud resources in one order"),
    group: "order",
  },
  "order-types-refused": { label: text("不办理的订单", "orders that are not taken"), group: "order" },
  "change-with-add": {
    label: text("变更与新增同时办", "a change together with an addition"),
    group: "order",
  },
  "change-after-access": { label: text("接入后再变更", "a change after the access"), group: "order" },
  "change-order-rule": { label: text("变更订单", "change orders"), group: "order" },
  "subject-person-change": {
    label: text("更换主体负责人", "another responsible person of the subject"),
    group: "order",
  },
  "direct-subject-migration": { label: text("主体迁移", "moving a subject"), group: "order" },
  "migration-between-subjects": {
    label: text("网站在主体间迁移", "moving websites between subjects"),
    group: "order",
  },
  "migrate-in-extra": { label: text("迁入的材料", "papers for moving in"), group: "order" },
  "commitment-letter": { label: text("承诺书", "commitment letter"), group: "material" },
  "authenticity-documents": { label: text("真实性材料", "papers of authenticity"), group: "material" },
  "photo-rule-individual": { label: text("个人的照片", "photograph of an individual"), group: "material" },
  "site-use-explanation-individual-from": {
    label: text("个人网站用途说明", "explanation of an individual's websites"),
    group: "material",
  },
  "construction-plan": {
    label: text("网站建设方案书的情形", "when a plan of the websites is wanted"),
    group: "material",
  },
  "party-building-letter": { label: text("党建确认函", "party-building confirmation"), group: "material" },
  "education-medical-preapproval": {
    label: text("教育、医疗的前置审批", "pre-approval for education and medicine"),
    group: "material",
  },
  "preapproval-pledge": {
    label: text("不涉及前置审批的承诺", "pledge that no pre-approval is needed"),
    group: "material",
  },
  "finance-words-gate": { label: text("金融字样", "finance words"), group: "material" },
  "finance-pledge": { label: text("金融承诺书", "pledge on finance"), group: "material" },
  "culture-pledge": { label: text("文化承诺书", "pledge on culture"), group: "material" },
  "medical-extra": { label: text("医疗类", "medicine"), group: "material" },
  "game-extra": { label: text("游戏类", "games"), group: "material" },
  "ecommerce-extra": { label: text("电商类", "e-commerce"), group: "material" },
  "travel-agency-extra": { label: text("旅行社", "travel agencies"), group: "material" },
  "chemical-licence-extra": { label: text("危险化学品", "hazardous chemicals"), group: "material" },
  "religion-extra": { label: text("宗教类", "religion"), group: "material" },
  "commercial-statement": { label: text("经营性说明", "statement on commercial words"), group: "material" },
  "annual-review": { label: text("年审", "yearly review"), group: "time" },
} as const satisfies Readonly<Record<string, { readonly label: Text; readonly group: Regulations.Group }>>
type NoteId = keyof typeof notes

/** What the sources say, in our words. */
export type Notes = { readonly [K in NoteId]?: Rows<Text> }
