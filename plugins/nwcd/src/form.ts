import { text } from "@openbeian/core/text"

const sixOf = (person: string) =>
  [
    `${person}/name`,
    `${person}/credential/number`,
    `${person}/credential/validUntil`,
    `${person}/mobile`,
    `${person}/email`,
    `${person}/emergencyPhone`,
  ] as const

/** What the platform asks for, part by part. */
export const form = [
  {
    title: text("类型校验", "check of the type"),
    fields: [
      "/subject/kind",
      "/subject/credential/type",
      "/subject/credential/number",
      "/services/*/domains/*/name",
    ],
    cites: ["nwcd-type-check-inputs"],
  },
  {
    title: text("主办单位信息", "subject"),
    fields: ["/subject/name", "/subject/credential/type", "/subject/credential/address"],
    cites: ["nwcd-fields-organizer"],
  },
  {
    title: text("主办单位负责人信息", "responsible person of the subject"),
    fields: sixOf("/subject/principal"),
    cites: ["nwcd-fields-subject-principal"],
  },
  {
    title: text("网站信息", "website"),
    fields: ["/services/*/name", "/services/*/domains/*/name"],
    cites: ["nwcd-fields-website"],
  },
  {
    title: text("网站、APP 负责人信息", "responsible person of the website or app"),
    fields: sixOf("/services/*/principal"),
    cites: ["nwcd-fields-website-principal", "nwcd-app-fields-principal"],
  },
  {
    title: text("APP 基础信息", "app"),
    fields: [
      "/services/*/name",
      "/services/*/icon",
      "/services/*/serviceType",
      "/services/*/category",
      "/services/*/languages",
    ],
    cites: ["nwcd-app-fields-basic"],
  },
  {
    title: text("APP 特征信息", "what the app is known by"),
    fields: [
      "/services/*/platforms",
      "/services/*/domains",
      "/services/*/platforms/*/packageName",
      "/services/*/platforms/*/publicKey",
      "/services/*/platforms/*/certificateFingerprint",
      "/services/*/sdksUsed",
      "/services/*/sdksOffered",
    ],
    cites: ["nwcd-app-fields-feature"],
  },
  {
    title: text("运行平台", "systems of the app"),
    fields: ["/services/*/platforms/*/os"],
    cites: ["nwcd-app-platforms"],
  },
  {
    title: text("接入信息", "access"),
    fields: ["/accounts/*/id", "/accounts/*/servers/*/addresses", "/services/*/domains/*/name"],
    cites: ["nwcd-fields-access"],
  },
  {
    title: text("五项附件", "five attachments"),
    fields: [
      "/services/*/files/subject-certificate",
      "/services/*/files/subject-principal-certificate",
      "/services/*/files/service-principal-certificate",
      "/services/*/files/verification-photo",
      "/services/*/files/authenticity-form",
    ],
    cites: ["nwcd-five-attachments"],
  },
  {
    title: text("其他附件", "other attachments"),
    fields: [
      "/services/*/files/authorization-letter",
      "/services/*/files/confirmation-letter",
      "/services/*/files/commitment-letter",
      "/services/*/files/pre-approval",
      "/services/*/files/party-building-confirmation",
      "/services/*/files/domain-certificate",
    ],
    cites: ["nwcd-other-attachments"],
  },
] as const
