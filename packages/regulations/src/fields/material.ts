import { DomainName } from "@openbeian/core/domain"
import type { Plugin } from "@openbeian/core/provider"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { Name, type Text, text } from "@openbeian/core/text"
import { type Counted, counts } from "./counts.ts"
import { type Evidence, type Field, field, type Made } from "./Field.ts"
import { paper, rule } from "./make.ts"
import { isIndividual } from "./place.ts"
import { sentence } from "./words.ts"

const { fail, notApplicable, pass } = Verdict
type Place = Scopes.FromService

/** The letter for a service's responsible person who is not the legal representative (网站负责人授权书). */
export interface ServiceLetter {
  readonly isOwnTemplate?: true
  readonly needsResidentId?: true
}

export const servicePrincipalLetter: Field<ServiceLetter> = field({
  slug: "site-person-authorisation-letter",
  label: text("网站/APP 负责人授权书", "letter for the service's responsible person"),
  group: "material",
  kind: "document",
  says: ({ isOwnTemplate, needsResidentId }) =>
    sentence([
      text(
        "网站/APP 负责人不是法定代表人的，交授权书",
        "a letter is wanted where the service's responsible person is not the legal representative",
      ),
      ...(isOwnTemplate ? [text("用本省自己的模板", "on the province's own template")] : []),
      ...(needsResidentId
        ? [text("负责人须持居民身份证", "and that person holds a resident identity card")]
        : []),
    ]),
  makes: (evidence) => ({
    materials: [
      paper(evidence, {
        id: "service-principal-letter",
        title: text("网站/APP 负责人授权书", "letter for the service's responsible person"),
        topic: "servicePrincipalLetter",
        wanted: (_, place): Plugin.Wanted => (isStandIn(place) ? "required" : "no"),
      }),
    ],
    rules: evidence.rows.some(({ is }) => is.needsResidentId)
      ? [
          rule(evidence, "service", {
            id: "authorised-person-holds-a-resident-card",
            severity: "block",
            says: text(
              "被授权的负责人没有居民身份证",
              "the person authorised holds no resident identity card",
            ),
            fix: text("授权一名持居民身份证的人", "authorise a holder of a resident identity card"),
            decide: ({ needsResidentId }, place) => {
              if (needsResidentId === undefined || !place.filing.isAdded || !isStandIn(place))
                return notApplicable
              return place.service.principal.credential.type === "residentId" ? pass : fail()
            },
          }),
        ]
      : [],
  }),
})

const isStandIn = (place: Place): boolean =>
  !isIndividual(place) && !Name.isSame(place.service.principal.name, place.subject.legalRepresentative.name)

/** The letter that a renamed subject hands in (更名函). */
export const renameLetter: Field<true> = field({
  slug: "rename-letter",
  label: text("更名证明", "letter on a new name"),
  group: "material",
  kind: "document",
  sections: { t21: "常见问题 / 变更信息" },
  says: () => text("主体改名的，交更名证明", "a letter is wanted where the subject has been renamed"),
  makes: (evidence) => ({
    materials: [
      paper(evidence, {
        id: "rename-letter",
        title: text("更名证明", "letter on the new name"),
        wantedOnChange: (_, { change }): Plugin.Wanted =>
          change.kind === "changeSubject" && change.becomes === "renamed" ? "required" : "no",
      }),
    ],
  }),
})

/** The pledge to offer no off-campus training to pupils (校外培训承诺书). */
export const trainingPledge: Field<true> = field({
  slug: "training-pledge",
  label: text("校外培训承诺书", "pledge on off-campus training"),
  group: "material",
  kind: "document",
  says: () =>
    text(
      "不做中小学校外培训的，交承诺书；哪些主体要交没有写",
      "a pledge to offer no off-campus training to pupils is wanted; of whom is not written",
    ),
  makes: (evidence) => ({
    materials: [
      paper(evidence, {
        id: "training-pledge",
        title: text("校外培训承诺书", "pledge on off-campus training"),
        wanted: (_, { service }): Plugin.Wanted =>
          service.preApprovalSectors.includes("offCampusTraining") ? "no" : "onRequest",
      }),
    ],
  }),
})

/** From how many domains on their certificates are wanted (域名证书). */
export interface CertificateFrom {
  readonly from: number
  /** `order`: of the domains to be filed. `subject`: of all that the subject has filed or files. */
  readonly of: "order" | "subject"
  /** Absent: of everybody. */
  readonly whose?: "individual"
}

export const domainCertificate: Field<CertificateFrom> = field({
  slug: "domain-certificate-required",
  label: text("域名证书", "domain certificates"),
  group: "material",
  kind: "document",
  says: ({ from, of, whose }) => {
    const who = whose === undefined ? text("", "") : text("个人", "of an individual ")
    if (from === 1)
      return text(`${who.zh}每个域名都交域名证书`, `${who.en}the certificate of every domain is wanted`)
    const where = of === "order" ? text("订单里", "in the order") : text("主体名下", "of the subject")
    return text(
      `${where.zh}达到 ${from} 个域名的，交域名证书`,
      `certificates are wanted from ${from} domains ${where.en} on`,
    )
  },
  makes: (evidence) => ({
    materials: [
      paper(evidence, {
        id: "domain-certificate",
        title: text("域名证书", "domain certificate"),
        form: "image",
        topic: "domainCertificate",
        wanted: ({ from, of, whose }, place): Plugin.Wanted => {
          if (whose === "individual" && !isIndividual(place)) return "undocumented"
          if (place.service.domains.every(({ name }) => DomainName.isIpAddress(name))) return "no"
          if (from === 1) return "required"
          return counts[of === "order" ? "newDomains" : "domains"](place) >= from ? "required" : "no"
        },
      }),
    ],
  }),
})

/** From how much on a plan of the websites is wanted (网站建设方案书). */
export interface PlanFrom {
  readonly from: number
  readonly of: Exclude<Counted, "newDomains">
  readonly alsoGuarantee?: true
  readonly isByPost?: true
}

export const constructionPlanOfIndividual: Field<PlanFrom> = field({
  slug: "construction-plan-threshold-individual",
  label: text("个人的网站建设方案书", "plan of an individual's websites"),
  group: "material",
  kind: "document",
  says: (from) => planSays(text("个人", "an individual"), from),
  makes: (evidence) => plan(evidence, "individual"),
})

export const constructionPlanOfUnit: Field<PlanFrom> = field({
  slug: "construction-plan-threshold-unit",
  label: text("单位的网站建设方案书", "plan of a unit's websites"),
  group: "material",
  kind: "document",
  says: (from) => planSays(text("单位", "a unit"), from),
  makes: (evidence) => plan(evidence, "unit"),
})

const planSays = (who: Text, { from, of, alsoGuarantee, isByPost }: PlanFrom): Text =>
  sentence([
    text(
      `${who.zh}${counted[of].zh} ${from} 个的，交网站建设方案书`,
      `${who.en} with ${from} ${counted[of].en} or more hands in a plan of the websites`,
    ),
    ...(alsoGuarantee ? [text("另交保证书", "and a letter of guarantee")] : []),
    ...(isByPost ? [text("纸质材料寄往管局", "on paper, by mail to the administration")] : []),
  ])

const counted: Readonly<Record<PlanFrom["of"], Text>> = {
  sites: text("已备案与新增的网站达到", "websites filed and new"),
  filedSites: text("已备案的网站达到", "websites filed"),
  services: text("网站与 APP 达到", "websites and apps"),
  prefixes: text("不同的域名前缀达到", "different domain prefixes"),
  domains: text("域名达到", "domains"),
}

const plan = (evidence: Evidence<PlanFrom>, whose: "individual" | "unit"): Made => ({
  materials: [
    paper(evidence, {
      id: whose === "unit" ? "unit-construction-plan" : "individual-construction-plan",
      title: text("网站建设方案书", "plan of the websites"),
      topic: "constructionPlan",
      wanted: ({ from, of }, place): Plugin.Wanted => {
        if (isIndividual(place) !== (whose === "individual")) return "no"
        if (!isCounted(of, place)) return "no"
        return counts[of](place) >= from ? "required" : "no"
      },
    }),
  ],
})

/** The paper tells of websites, and of apps where they are counted too. */
const isCounted = (of: PlanFrom["of"], { service: { kind } }: Place): boolean =>
  kind === "website" || (of === "services" && kind === "app")

/** Who has to approve the website of a government body (政府网站的批准). */
export interface Approval {
  readonly by: "staffingOffice" | "cityGovernmentOffice"
  readonly isForm?: true
  readonly isFirst?: true
}

export const governmentApproval: Field<Approval> = field({
  slug: "government-site-extra",
  label: text("政府网站的批准", "approval for a government website"),
  group: "material",
  kind: "document",
  says: ({ by, isForm, isFirst }) => {
    const whom =
      by === "staffingOffice"
        ? text("编办", "the staffing office")
        : text("市政府办公厅（室）", "the office of the city government")
    return text(
      `政府网站${isFirst ? "先取得" : "交"}${whom.zh}的${isForm ? "审批表" : "批准证明"}`,
      `for a government website ${isForm ? "the approval form" : "the approval"} of ${whom.en} is ${isFirst ? "obtained first" : "handed in"}`,
    )
  },
  makes: (evidence) => ({
    materials: [
      paper(evidence, {
        id: "government-approval",
        title: text("政府网站的批准证明", "approval for a government website"),
        form: "image",
        topic: "governmentApproval",
        wanted: (_, { service, subject }): Plugin.Wanted => {
          if (service.kind !== "website") return "no"
          // Whether the websites of public institutions are meant too is not written.
          return subject.kind === "publicInstitution"
            ? "onRequest"
            : subject.kind === "government"
              ? "required"
              : "no"
        },
      }),
    ],
  }),
})
