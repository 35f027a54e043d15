import { DomainName } from "@openbeian/core/domain"
import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"
import { hasSeveralDomains } from "./domains.ts"
import { fujian, plannedForIndividuals, plannedForUnits, sichuan, staffed } from "./lists.ts"

type Place = Scopes.FromService
type Wanted = Plugin.Wanted
type Materials = Plugin.Plugin<keyof typeof clauses.clauses>["materials"]

const ofIndividuals =
  (wanted: Wanted) =>
  ({ subject }: Place): Wanted =>
    subject.kind === "individual" ? wanted : "no"
const ofUnits =
  (wanted: Wanted) =>
  ({ subject }: Place): Wanted =>
    subject.kind === "individual" ? "no" : wanted

/** The paper is photographed in the Aliyun app, of the original. Sizes are not stated. */
const original = { isOriginal: true } as const
const originalInColour = { isOriginal: true, isColour: true } as const

const constructionPlan = (place: Place): Wanted => {
  const { subject } = place
  const isIndividual = subject.kind === "individual"
  const isNamed = (isIndividual ? plannedForIndividuals : plannedForUnits).includes(subject.province)
  // For individuals the list of provinces is open, for units it is not.
  if (!isNamed && !isIndividual) return "no"
  if (!hasSeveralDomains(place)) return "no"
  return isNamed ? "onRequest" : "undocumented"
}

/** By the identity card of the individual, or of the subject's responsible person. */
const residencePermit = ({ subject }: Place): Wanted => {
  const card = subject.kind === "individual" ? subject.credential : subject.principal.credential
  if (card.type !== "residentId" || card.province === subject.province) return "no"
  return subject.province === fujian ? "required" : "onRequest"
}

const authorizationLetter = ({ subject, service }: Place): Wanted => {
  if (subject.kind === "individual") return "no"
  const { legalRepresentative, principal } = subject
  const isAll = [principal.name, service.principal.name].every((name) =>
    Name.isSame(name, legalRepresentative.name),
  )
  return isAll ? "no" : "onRequest"
}

const domainHolderProof = ({ subject, service }: Place): Wanted => {
  if (subject.kind === "individual") return "no"
  const isHeld = service.domains.every(
    (domain) => DomainName.isIpAddress(domain.name) || Name.isSame(domain.registrant, subject.name),
  )
  return isHeld ? "no" : "onRequest"
}

const staffingProof = ({ subject }: Place): Wanted => {
  const isPublic = subject.kind === "publicInstitution" || subject.kind === "government"
  return isPublic && staffed.includes(subject.province) ? "required" : "no"
}

const businessStatement = ({ subject, service }: Place): Wanted => {
  if (subject.kind === "individual" || subject.province !== sichuan) return "no"
  return service.isToldNoLicence ? "required" : "no"
}

/**
 * The basic materials, which are always wanted, and the auxiliary ones, which the administrations ask for. What the
 * guide leaves to them has no topic, so that it does not stand in the stead of what a province asks for.
 */
const ofWebsites = [
  {
    id: "identity-document",
    title: text("个人主体证件", "identity document of the individual"),
    form: "image",
    how: text(
      "用阿里云 App 拍摄本人证件原件",
      "the original, photographed in the Aliyun app by the individual",
    ),
    wanted: ofIndividuals("required"),
    format: original,
    cites: ["ali-individual-basic"],
  },
  {
    id: "subject-certificate",
    title: text("主办单位证件", "certificate of the subject"),
    form: "image",
    how: text(
      "营业执照或其他资质证件原件，用阿里云 App 拍摄",
      "the original of the business licence or another certificate, photographed in the Aliyun app",
    ),
    wanted: ({ subject }: Place): Wanted =>
      subject.kind === "individual" || subject.kind === "lawFirm" ? "no" : "required",
    format: original,
    cites: ["ali-org-basic", "ali-org-certificate"],
  },
  {
    id: "law-firm-licence",
    title: text("律师事务所执业许可证副本", "duplicate of the law firm's practice licence"),
    form: "image",
    how: text(
      "副本原件彩色拍照，首页以及登记、变更、年检各页都要",
      "colour photographs of the original duplicate: first page, registered items, changes, annual checks",
    ),
    wanted: ({ subject }: Place): Wanted => (subject.kind === "lawFirm" ? "required" : "no"),
    format: originalInColour,
    cites: ["ali-law-firm-certificate", "ali-org-basic"],
  },
  {
    id: "subject-principal-certificate",
    title: text("主体负责人证件", "credential of the subject's responsible person"),
    form: "image",
    how: text(
      "原件，由负责人本人用阿里云 App 拍摄并做人脸核验",
      "the original, photographed in the Aliyun app by the person, who takes the face check too",
    ),
    wanted: ofUnits("required"),
    format: original,
    cites: ["ali-org-basic"],
  },
  {
    id: "service-principal-certificate",
    title: text("网站负责人证件", "credential of the website's responsible person"),
    form: "image",
    how: text(
      "默认取主体负责人的资料；不是同一人的另备原件",
      "taken from the subject's responsible person; another person gives an original",
    ),
    wanted: ({ subject, service }: Place): Wanted => {
      if (subject.kind === "individual") return "no"
      return Name.isSame(service.principal.name, subject.principal.name) ? "no" : "required"
    },
    format: original,
    cites: ["ali-org-basic", "ali-service-principal-default"],
  },
  {
    id: "domain-certificate",
    title: text("域名证书", "domain certificate"),
    form: "image",
    how: text("部分省份要求，查该省规则", "some provinces want it; look up their rules"),
    wanted: ({ service }: Place): Wanted => (service.domains.length === 0 ? "no" : "onRequest"),
    format: "undocumented",
    cites: ["ali-individual-aux-domain-cert", "ali-org-aux-domain-cert", "ali-province-rules-page"],
  },
  {
    id: "handheld-credential",
    title: text("手持个人证件照片", "photo holding a personal document"),
    form: "image",
    how: text(
      "部分省份要求网站负责人手持身份证、户口本等拍照",
      "some provinces want the website's responsible person to hold the identity card, household book or the like",
    ),
    wanted: ofIndividuals("onRequest"),
    format: "undocumented",
    cites: ["ali-individual-aux-handheld"],
  },
  {
    id: "handheld-subject-certificate",
    title: text("手持单位证件照片", "photo holding the unit's certificate"),
    form: "image",
    how: text(
      "部分省份要求网站负责人手持营业执照等单位证件拍照",
      "some provinces want the website's responsible person to hold the business licence or the like",
    ),
    wanted: ofUnits("onRequest"),
    format: "undocumented",
    cites: ["ali-org-aux-handheld"],
  },
  {
    id: "construction-plan",
    title: text("网站建设方案书", "construction plan of the websites"),
    form: "paper",
    how: text(
      "主体下域名过多时：个人在广东、湖南、湖北等，单位在广东；多到几个没有写",
      "where the subject has too many domains: individuals in Guangdong, Hunan, Hubei and others, units in Guangdong; how many that is the guide does not say",
    ),
    wanted: constructionPlan,
    format: "undocumented",
    cites: ["ali-individual-aux-site-plan", "ali-org-aux-site-plan"],
  },
  {
    id: "residence-permit",
    title: text("暂住证或居住证", "residence permit, temporary or regular"),
    form: "image",
    how: text(
      "身份证户籍地与备案省份不同时，福建等省份要求；原件彩色拍照",
      "where the identity card is of another province, in Fujian and others; a colour photograph of the original",
    ),
    wanted: residencePermit,
    format: originalInColour,
    cites: ["ali-aux-residence-permit"],
  },
  {
    id: "authorization-letter",
    title: text("授权书", "authorization letter"),
    form: "paper",
    how: text(
      "主体负责人或网站负责人不是法定代表人时，部分省份要求",
      "some provinces want it where the responsible person of subject or website is not the legal representative",
    ),
    wanted: authorizationLetter,
    format: "undocumented",
    cites: ["ali-org-aux-authorization"],
  },
  {
    id: "domain-holder-proof",
    title: text("域名注册人的证明", "proof on the registrant of the domain"),
    form: "paper",
    how: text(
      "部分省份要求域名在单位名下，域名在个人名下的提供",
      "where a person holds the domain of a unit, in provinces that want it in the unit's name",
    ),
    wanted: domainHolderProof,
    format: "undocumented",
    cites: ["ali-org-aux-domain-holder-proof"],
  },
  {
    id: "staffing-proof",
    topic: "governmentApproval",
    title: text("编办证明", "certificate of the staffing office"),
    form: "paper",
    how: text(
      "云南、内蒙古、黑龙江、江西的事业单位和政府机关，由上级部门出具",
      "of public institutions and government bodies in Yunnan, Inner Mongolia, Heilongjiang and Jiangxi, from the superior department",
    ),
    wanted: staffingProof,
    format: "undocumented",
    cites: ["ali-org-aux-staffing-proof"],
  },
  {
    id: "change-proof",
    title: text("变更证明", "proof of the change of name"),
    form: "paper",
    how: text(
      "企业更名的，由该省工商行政管理部门出具",
      "where a company was renamed, from the industry and commerce authority of its province",
    ),
    wanted: ({ subject }: Place): Wanted => (subject.kind === "enterprise" ? "onRequest" : "no"),
    wantedOnChange: ({ change, subject }: Scopes.FromChange): Wanted => {
      if (change.kind !== "changeSubject" || subject.kind !== "enterprise") return "no"
      return change.becomes === "renamed" ? "required" : "no"
    },
    format: "undocumented",
    cites: ["ali-org-aux-change-proof"],
  },
  {
    id: "business-statement",
    title: text("经营性说明书", "statement on the nature of the business"),
    form: "paper",
    how: text(
      "四川的单位，名称、经营范围、网站名称或备注有经营性字样，又被管局告知无须办许可证",
      "of units in Sichuan whose name, scope, website name or remark sounds commercial, when the administration has said that no licence is needed",
    ),
    wanted: businessStatement,
    format: "undocumented",
    cites: ["ali-org-aux-sichuan-business-note"],
  },
] as const satisfies Materials

/** The guide is about websites alone. What any other kind of service has to hand in it does not say. */
export const materials: Materials = ofWebsites.map((material) => ({
  ...material,
  wanted: (place: Place) => (place.service.kind === "website" ? material.wanted(place) : "undocumented"),
}))
