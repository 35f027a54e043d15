import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Beijing (北京), each question with the newest answer first. */
export const beijing: ProvinceSays = {
  code: "110000",
  answers: {
    individualFromElsewhere: [{ is: "allowed", by: "u24" }],
    soleTrader: [{ is: { asEnterpriseWith: ["seal"] }, by: "t2x", at: "e5166dba" }],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      {
        is: { who: "representativeOrLetter" },
        by: "a19",
        note: text(
          "交授权书时附法定代表人身份证扫描件",
          "the letter comes with a scan of the representative's identity card",
        ),
      },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t2x", at: "e5166dba" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t2x", at: "e5166dba" }],
    distinctPhones: [
      {
        is: { onePerson: 2, twoPersons: 3 },
        by: "t2x",
        at: "e5166dba",
        note: text("联系方式一与应急电话不能相同", "the first phone and the emergency number differ"),
      },
    ],
    nameWords: [{ is: "合伙 评论 中心 售后 学院 社团 博客 论坛 社区 返现 团购".split(" "), by: "a19" }],
    contentsForbidden: [{ is: { contents: ["blog"] }, by: "t2x", at: "e5166dba" }],
    remark: [
      { is: {}, by: "u24" },
      { is: {}, by: "t2x", at: "e5166dba" },
    ],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [
      {
        is: { may: ["subject", "legalRepresentative"] },
        by: "t2x",
        at: "e5166dba",
        note: text(
          "持有者用中文或全拼填写，括号全角半角与执照一致",
          "the holder is written in Chinese or full pinyin, brackets as on the licence",
        ),
      },
      { is: { may: ["subject"] }, by: "a19" },
    ],
    subjectChange: [
      {
        is: { unit: { may: ["renamed"], nothingElse: true }, individual: { may: [], nothingElse: true } },
        by: "t2x",
        at: "e5166dba",
        note: text(
          "改名须交更名证明；个人不能改主体性质和姓名",
          "a new name needs a letter; an individual cannot change kind or name",
        ),
      },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    reviewDays: [{ is: { from: 15, to: 17 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "one-record-number-per-subject": [
      { is: text("一个主体只有一个备案号", "a subject has one record number"), by: "t2x", at: "e5166dba" },
    ],
    "hk-macau-id": [
      {
        is: text(
          "港澳居民用来往内地通行证",
          "residents of Hong Kong and Macau use the mainland travel permit",
        ),
        by: "t2x",
        at: "e5166dba",
      },
    ],
    "unfiled-site-must-be-closed": [
      {
        is: text("未备案的网站须关闭", "a website that is not filed yet has to stay closed"),
        by: "t2x",
        at: "e5166dba",
      },
    ],
    "domain-suffix-allowlist": [
      {
        is: text(
          "有自己的后缀清单，不收 .hk .tw .asia .jp .io .me .win .org",
          "it has a list of its own; .hk, .tw, .asia, .jp, .io, .me, .win and .org are not taken",
        ),
        by: "t2x",
        at: "e5166dba",
        note: text(
          "2018-01-01 之前备案的 .org 只可办接入",
          ".org only for access where it was filed before 2018-01-01",
        ),
      },
    ],
    "direct-subject-migration": [
      {
        is: text("部分接入商不办理主体迁移", "some providers do not move subjects"),
        by: "u24",
        note: text("点名江西和北京", "Jiangxi and Beijing are named"),
      },
    ],
    "migrate-in-extra": [
      {
        is: text("迁入须双方盖章的说明", "moving in needs an explanation sealed by both companies"),
        by: "u24",
        in: "网站迁移",
      },
    ],
  },
}
