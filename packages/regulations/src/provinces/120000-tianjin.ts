import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Tianjin (天津), each question with the newest answer first. */
export const tianjin: ProvinceSays = {
  code: "120000",
  answers: {
    individualFromElsewhere: [
      { is: "allowed", by: "h25" },
      { is: "allowed", by: "u24" },
    ],
    address: [
      {
        is: { zones: [{ words: ["华苑"], districts: ["南开区", "西青区"] }] },
        by: "u24",
        note: text("华苑环内填南开区，环外填西青区", "Huayuan inside the ring is Nankai, outside it Xiqing"),
      },
      {
        is: {
          zones: [
            { words: ["华苑"], districts: ["南开区", "西青区"] },
            { words: ["自贸", "空港"], districts: ["滨海新区"] },
          ],
        },
        by: "t2x",
        at: "71db6367",
        note: text("华苑环内填南开区，环外填西青区", "Huayuan inside the ring is Nankai, outside it Xiqing"),
      },
    ],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t2x", at: "71db6367" },
      {
        is: { who: "representative" },
        by: "a19",
        note: text(
          "另称网站负责人不得与主体负责人相同",
          "it also says that the service's responsible person must not be the subject's",
        ),
      },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18 }, by: "h25" },
      { is: { free: 18, younger: { from: 16, with: ["guardianPapers"] } }, by: "t2x", at: "71db6367" },
      { is: { free: 18 }, by: "a19" },
    ],
    minimumAgeOfUnit: [
      { is: { free: 18, younger: { from: 16, with: ["guardianAndRegister"] } }, by: "t2x", at: "71db6367" },
      { is: { free: 18 }, by: "a19" },
    ],
    phoneOfIndividual: [{ is: { local: "required" }, by: "a19" }],
    phoneForOneSubject: [{ is: "phoneAndCredential", by: "t2x", at: "71db6367" }],
    remark: [{ is: { hasPledge: true }, by: "t2x", at: "71db6367" }],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [{ is: { may: ["subject", "legalRepresentative", "shareholder", "manager"] }, by: "a19" }],
    subjectChange: [
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["ownCompany"], nothingElse: true, with: "domainCertificate" },
        },
        by: "t2x",
        at: "71db6367",
      },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t2x", at: "71db6367" },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    domainCertificate: [
      { is: { from: 1, of: "order" }, by: "j20", in: "Provincial supplementary materials" },
    ],
    governmentApproval: [{ is: { by: "cityGovernmentOffice" }, by: "u24" }],
    reviewDays: [{ is: { from: 4, to: 11 }, by: "t21" }],
    smsPilotFrom: [{ is: "2017-12-18", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "one-record-number-per-subject": [
      { is: text("一个主体只有一个备案号", "a subject has one record number"), by: "t2x", at: "71db6367" },
    ],
    "max-age-site-person": [
      {
        is: text(
          "网站负责人男不超过 60 岁、女不超过 55 岁",
          "a service's responsible person is 60 at most, a woman 55",
        ),
        by: "t2x",
        at: "71db6367",
        note: text("按退休年龄", "by the age of retirement"),
      },
    ],
    "emergency-phone-rule": [
      {
        is: text(
          "备注写明应急电话的使用人和关系",
          "the remark names who uses the emergency number and how they are related",
        ),
        by: "u24",
      },
      {
        is: text(
          "应急电话须为第三人的，备注写明使用人和关系",
          "the emergency number has to be of a third person, whose name and relation go into the remark",
        ),
        by: "t2x",
        at: "71db6367",
      },
    ],
    "name-words-forbidden": [
      {
        is: text(
          "名称不得含：资讯、网站、网络、网址、爱好者、作品展示、论坛、社区、工作室、平台、主页、热线、社团、导航、分享",
          "names must not have any of 资讯, 网站, 网络, 网址, 爱好者, 作品展示, 论坛, 社区, 工作室, 平台, 主页, 热线, 社团, 导航, 分享",
        ),
        by: "t2x",
        at: "71db6367",
      },
    ],
    "multi-ip-other-province": [
      {
        is: text("多个 IP 在外省的写备注", "several addresses in another province go into the remark"),
        by: "t2x",
        at: "71db6367",
      },
    ],
    "migrate-in-extra": [
      { is: text("迁入的两家公司须有关联", "the two companies have to be related"), by: "u24" },
    ],
  },
}
