import { DomainName } from "@openbeian/core/domain"
import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { committed, sectors, shaanxi } from "./lists.ts"
import { financeWordsOf } from "./rules/finance.ts"
import { isElectronic, isNew } from "./way.ts"

type Place = Scopes.FromService
type Wanted = Plugin.Wanted

const always = (): Wanted => "required"
const onRequest = (): Wanted => "onRequest"
const ofApps = ({ service }: Place): Wanted => (service.kind === "app" ? "required" : "no")

/** Licences are wanted larger than cards; both in colour and of the original. K is read as 1000 or 1024 by core. */
const bytes = [100_000, 200_000] as const
const scanOf = (sides: readonly [number, number]) =>
  ({ bytes, sides, isColour: true, isOriginal: true }) as const
const licence = scanOf([1500, 1100])
const card = scanOf([1280, 720])

/** How certificates are photographed for electronic verification, beside what the appendix wants, which says already that it is the original. */
const photographed = {
  when: isElectronic,
  format: {
    background: "white",
    fillPercent: 98,
    isClean: true,
    isLegible: true,
    hasWatermark: false,
  },
  by: {
    background: ["nwcd-everify-photo-background"],
    fillPercent: ["nwcd-everify-photo-fill"],
    isClean: ["nwcd-everify-photo-clean"],
    isLegible: ["nwcd-everify-photo-legible"],
    hasWatermark: ["nwcd-everify-prepare"],
  },
  cites: [
    "nwcd-everify-photo-original",
    "nwcd-everify-photo-background",
    "nwcd-everify-photo-fill",
    "nwcd-everify-photo-clean",
    "nwcd-everify-photo-legible",
    "nwcd-everify-prepare",
  ],
} as const

const commitment = (place: Place): Wanted => {
  if (place.service.kind === "app") return "onRequest"
  if (!isElectronic(place)) return "no"
  if (committed.includes(place.subject.province)) return "required"
  return place.subject.province === shaanxi ? "undocumented" : "no"
}

const ofOthers = (one: string, other: string): Wanted => (Name.isSame(one, other) ? "no" : "required")

const preApproval = ({ service }: Place): Wanted => {
  if (service.preApprovalSectors.length === 0) return "no"
  return service.preApprovalSectors.some((sector) => sectors.includes(sector)) ? "required" : "undocumented"
}

const financialApproval = (place: Place): Wanted => {
  if (place.service.kind !== "website" || !isNew(place)) return "no"
  const found = financeWordsOf(place)
  if (found === undefined) return "no"
  return found.isInBoth ? "required" : "undocumented"
}

/** What the two appendices want to see, and the auxiliary papers. */
export const materials = [
  {
    id: "subject-certificate",
    title: text("主办单位证件", "certificate of the subject"),
    form: "image",
    how: text(
      "原件拍照或扫描；企业用最新的三证合一营业执照",
      "the original photographed or scanned; enterprises use the latest three-in-one licence",
    ),
    wanted: always,
    format: licence,
    also: photographed,
    cites: ["nwcd-mat-subject-cert"],
  },
  {
    id: "subject-principal-certificate",
    title: text("主体负责人证件", "certificate of the subject's responsible person"),
    form: "image",
    how: text(
      "原件拍照或扫描；电子化核验为法定代表人身份证正反面",
      "the original photographed or scanned; for electronic verification both sides of the legal representative's card",
    ),
    wanted: always,
    format: card,
    also: photographed,
    cites: ["nwcd-mat-principal-cert"],
  },
  {
    id: "service-principal-certificate",
    title: text("网站/APP 负责人证件", "certificate of the service's responsible person"),
    form: "image",
    how: text(
      "原件拍照或扫描；与主体负责人同一人时电子化核验不必重复上传",
      "the original photographed or scanned; electronic verification does not want it again where both are one person",
    ),
    wanted: always,
    format: card,
    also: photographed,
    cites: ["nwcd-mat-website-principal-cert", "nwcd-mat-app-principal-cert"],
  },
  {
    id: "domain-real-name-screenshot",
    title: text("域名实名认证截图", "screenshot of the domain's real-name record"),
    form: "image",
    how: text(
      "在注册商平台截取，须见持有者名称、证件类型、证件号码",
      "from the registrar's platform, showing holder, type and number of the certificate",
    ),
    wanted: ({ service }: Place): Wanted =>
      service.domains.some(({ name }) => !DomainName.isIpAddress(name)) ? "required" : "no",
    format: "undocumented",
    cites: ["nwcd-mat-domain-screenshot"],
  },
  {
    id: "verification-photo",
    title: text("负责人核验照片", "verification photo of the responsible person"),
    form: "image",
    how: text("按备案系统指引现场完成", "taken on the spot as the filing system directs"),
    wanted: always,
    format: "undocumented",
    cites: ["nwcd-mat-verification-photo"],
  },
  {
    id: "authenticity-form",
    title: text("真实性核验单", "authenticity form"),
    form: "paper",
    how: text(
      "公章清晰，负责人签名工整不连笔，建议不写日期，原件按要求交西云数据；电子化核验会自动生成",
      "with a clear seal and a legible signature of the responsible person, better undated, the original to NWCD as it asks; electronic verification makes it by itself",
    ),
    wanted: (place: Place): Wanted => (isElectronic(place) ? "onRequest" : "required"),
    format: "undocumented",
    cites: ["nwcd-paper-authenticity-form", "nwcd-old-templates-download"],
  },
  {
    id: "authorization-letter",
    topic: "servicePrincipalLetter",
    title: text("负责人授权书", "authorization letter"),
    form: "paper",
    how: text(
      "服务负责人不是法定代表人时提交，加盖公章、法人签字；建议写上日期",
      "where the service's responsible person is not the legal representative; sealed, signed by the latter, better dated",
    ),
    wanted: ({ service, subject }: Place): Wanted => {
      if (subject.kind === "individual") return "undocumented"
      return ofOthers(service.principal.name, subject.legalRepresentative.name)
    },
    format: "undocumented",
    cites: ["nwcd-paper-authorization-letter"],
  },
  {
    id: "confirmation-letter",
    title: text("确认书", "confirmation letter"),
    form: "paper",
    how: text(
      "备案公司与亚马逊云科技中国账号的公司不同名时提交",
      "where the company that files and that of the AWS China account differ",
    ),
    wanted: ({ account, subject }: Place): Wanted => ofOthers(account.realName, subject.name),
    format: "undocumented",
    cites: ["nwcd-paper-confirmation-letter"],
  },
  {
    id: "commitment-letter",
    topic: "commitmentLetter",
    title: text("备案承诺书", "commitment letter"),
    form: "paper",
    how: text(
      "网站：上海、宁夏、山西、广东走电子化核验的提交；APP：以审核要求为准",
      "websites: under electronic verification in Shanghai, Ningxia, Shanxi and Guangdong; apps: as the review asks",
    ),
    wanted: commitment,
    format: "undocumented",
    cites: ["nwcd-paper-commitment", "nwcd-app-other-paper"],
  },
  {
    id: "fraud-risk-report",
    title: text("涉诈风险评估报告", "fraud-risk report"),
    form: "paper",
    how: text("按固定模板填写并盖章", "on the fixed template, sealed"),
    wanted: ofApps,
    format: "undocumented",
    cites: ["nwcd-app-fraud-report"],
  },
  {
    id: "app-icon",
    title: text("APP 图标", "icon of the app"),
    form: "image",
    how: text("运行平台显示的图标文件一份", "the icon as the system shows it, one file"),
    wanted: ofApps,
    format: "undocumented",
    cites: ["nwcd-mat-app-icon"],
  },
  {
    id: "pre-approval",
    topic: "preApproval",
    title: text("前置审批文件", "pre-approval"),
    form: "image",
    how: text(
      "涉及新闻、出版、药品医疗器械、文化、广播影视、网络游戏的提交",
      "for news, publishing, medicine and medical devices, culture, radio, film and television, and online games",
    ),
    wanted: preApproval,
    format: "undocumented",
    cites: ["nwcd-preapproval-categories"],
  },
  {
    id: "financial-approval",
    topic: "financeWords",
    title: text("金融主管部门专项批文", "approval of the financial regulator"),
    form: "image",
    how: text(
      "企业名称或经营范围含金融类字样的，新增备案或新增网站时提交",
      "for a new filing or website of an enterprise with finance words in its name or scope",
    ),
    wanted: financialApproval,
    format: "undocumented",
    cites: ["nwcd-financial-words"],
  },
  {
    id: "party-building-confirmation",
    title: text("党建确认函", "party-building confirmation"),
    form: "paper",
    how: text("何时需要没有写，以审核要求为准", "when it is wanted is not written; as the review asks"),
    wanted: onRequest,
    format: "undocumented",
    cites: ["nwcd-party-building-letter", "nwcd-app-other-paper"],
  },
  {
    id: "domain-certificate",
    title: text("域名注册证书", "domain registration certificate"),
    topic: "domainCertificate",
    form: "image",
    how: text("辅助材料，拿不准时先交其余信息待审", "auxiliary; when unsure hand in the rest first"),
    wanted: onRequest,
    format: "undocumented",
    cites: ["nwcd-extra-documents-on-review"],
  },
  {
    id: "domain-owner-proof",
    title: text("域名持有者证明", "proof on the holder of the domain"),
    form: "image",
    how: text(
      "持有者与主体不符时，旧版网站指南称个别省份接受，先问备案人员；新版没有这条路",
      "where the holder is not the subject some provinces take it, by the old website guide; ask the filing staff, the newer guides have no such way",
    ),
    wanted: ({ service, subject }: Place): Wanted => {
      if (service.kind !== "website") return "no"
      const isOwn = (domain: Place["service"]["domains"][number]): boolean =>
        DomainName.isIpAddress(domain.name) || Name.isSame(domain.registrant, subject.name)
      return service.domains.every(isOwn) ? "no" : "onRequest"
    },
    format: "undocumented",
    cites: ["nwcd-old-domain-owner-proof"],
  },
] as const
