import { text } from "@openbeian/core/text"

/** What the guide says of the form. It lists no fields but these. */
export const form = [
  {
    title: text("网站与域名", "website and domain"),
    fields: ["/services/*/name", "/services/*/domains/*/name"],
    cites: ["ali-domain-owner-match", "ali-type-first"],
  },
  {
    title: text("可用证件", "credentials that are taken"),
    fields: [
      "/subject/credential/type",
      "/subject/principal/residency",
      "/subject/principal/credential/type",
      "/services/*/principal/residency",
      "/services/*/principal/credential/type",
    ],
    cites: ["ali-id-mainland", "ali-id-hkmo", "ali-id-taiwan", "ali-id-other"],
  },
  {
    title: text("网站负责人", "responsible person of the website"),
    fields: ["/services/*/principal"],
    cites: ["ali-service-principal-default"],
  },
  {
    title: text("基本资料", "basic materials"),
    fields: [
      "/services/*/files/identity-document",
      "/services/*/files/subject-certificate",
      "/services/*/files/law-firm-licence",
      "/services/*/files/subject-principal-certificate",
      "/services/*/files/service-principal-certificate",
    ],
    cites: ["ali-mat-basic-vs-auxiliary"],
  },
  {
    title: text("辅助资料", "auxiliary materials"),
    fields: [
      "/services/*/files/domain-certificate",
      "/services/*/files/handheld-credential",
      "/services/*/files/handheld-subject-certificate",
      "/services/*/files/construction-plan",
      "/services/*/files/residence-permit",
      "/services/*/files/authorization-letter",
      "/services/*/files/domain-holder-proof",
      "/services/*/files/staffing-proof",
      "/services/*/files/change-proof",
      "/services/*/files/business-statement",
    ],
    cites: ["ali-mat-basic-vs-auxiliary"],
  },
  {
    title: text("备案服务码", "service codes"),
    fields: ["/services/*/runsOn", "/accounts/*/codes/*/id"],
    cites: ["ali-service-code-needed"],
  },
  {
    title: text("找回登录名", "recovery of the login name"),
    fields: ["/register/services/*/domains", "/accounts/*/login/mobile"],
    cites: ["ali-recovery-tabs"],
  },
] as const
