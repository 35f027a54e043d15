import { choice } from "./annotations.ts"

/** What a filing subject is (主办单位性质). */
export const SubjectKind = choice("SubjectKind", {
  individual: { zh: "个人", en: "individual" },
  enterprise: { zh: "企业", en: "enterprise" },
  soleTrader: { zh: "个体工商户", en: "sole trader" },
  government: { zh: "政府机关", en: "government body" },
  publicInstitution: { zh: "事业单位", en: "public institution" },
  socialOrganisation: { zh: "社会团体", en: "social organisation" },
  privateNonEnterprise: { zh: "民办非企业单位", en: "private non-enterprise unit" },
  foundation: { zh: "基金会", en: "foundation" },
  military: { zh: "军队", en: "military unit" },
  lawFirm: { zh: "律师事务所", en: "law firm" },
  foreignOffice: { zh: "外国（地区）常驻代表机构", en: "representative office of a foreign company" },
  overseasCompany: { zh: "境外公司", en: "overseas company" },
  other: { zh: "其他单位", en: "other unit" },
})
export type SubjectKind = typeof SubjectKind.Type

/** What kind of paper proves who a subject or a person is (证件类型). */
export const CredentialType = choice("CredentialType", {
  businessLicence: { zh: "营业执照", en: "business licence" },
  governmentCertificate: {
    zh: "统一社会信用代码证书（机关、群团）",
    en: "credit code certificate of a government body",
  },
  publicInstitutionCertificate: { zh: "事业单位法人证书", en: "public institution certificate" },
  socialOrganisationCertificate: { zh: "社会团体法人登记证书", en: "social organisation certificate" },
  privateNonEnterpriseCertificate: { zh: "民办非企业单位登记证书", en: "private non-enterprise certificate" },
  foundationCertificate: { zh: "基金会法人登记证书", en: "foundation certificate" },
  militaryCertificate: { zh: "军队代号或对外有偿服务许可证", en: "military code or service permit" },
  lawFirmLicence: { zh: "律师事务所执业许可证", en: "law firm licence" },
  foreignOfficeCertificate: {
    zh: "外国（地区）常驻代表机构登记证",
    en: "foreign representative office certificate",
  },
  overseasRegistration: { zh: "境外注册证明", en: "overseas registration" },
  organisationCode: { zh: "组织机构代码证", en: "organisation code certificate" },
  residentId: { zh: "居民身份证", en: "resident identity card" },
  residencePermit: {
    zh: "港澳台居民居住证",
    en: "residence permit of a Hong Kong, Macau or Taiwan resident",
  },
  travelPermit: {
    zh: "港澳台居民来往内地（大陆）通行证",
    en: "travel permit of a Hong Kong, Macau or Taiwan resident",
  },
  passport: { zh: "护照", en: "passport" },
  permanentResidentId: { zh: "外国人永久居留身份证", en: "foreign permanent resident identity card" },
  other: { zh: "其他证件", en: "other credential" },
})
export type CredentialType = typeof CredentialType.Type

/** Where a responsible person belongs (负责人户籍). */
export const Residency = choice("Residency", {
  mainland: { zh: "大陆", en: "mainland" },
  hongKongMacau: { zh: "港澳", en: "Hong Kong or Macau" },
  taiwan: { zh: "台湾", en: "Taiwan" },
  foreign: { zh: "外籍", en: "foreign" },
})

/** The four kinds of service that carry a record number (服务类型). */
export const serviceKinds = {
  website: { zh: "网站", en: "website" },
  app: { zh: "APP", en: "app" },
  miniProgram: { zh: "小程序", en: "mini program" },
  quickApp: { zh: "快应用", en: "quick app" },
} as const
export const ServiceKind = choice("ServiceKind", serviceKinds)
export type ServiceKind = typeof ServiceKind.Type

/** How far the registrar's check of a domain's holder has come (域名实名状态). */
export const RealNameState = choice("RealNameState", {
  verified: { zh: "已通过", en: "verified" },
  submitted: { zh: "已提交，审核中", en: "submitted, under review" },
  none: { zh: "未做", en: "not done" },
})

/** Content that a competent authority has to approve before the filing (前置审批类别). */
export const preApprovalSectors = {
  news: { zh: "新闻", en: "news" },
  publishing: { zh: "出版", en: "publishing" },
  medicine: { zh: "药品、医疗器械", en: "medicine and medical devices" },
  culture: { zh: "文化", en: "culture" },
  broadcasting: { zh: "广播电影电视", en: "radio, film and television" },
  games: { zh: "网络游戏", en: "online games" },
  rideHailing: { zh: "网约车", en: "ride-hailing" },
  finance: { zh: "金融", en: "finance" },
  religion: { zh: "宗教", en: "religion" },
  offCampusTraining: { zh: "校外培训", en: "off-campus training" },
  education: { zh: "教育", en: "education" },
  healthcare: { zh: "医疗保健", en: "healthcare" },
  bulletinBoard: { zh: "电子公告", en: "bulletin board" },
  other: { zh: "其他须前置审批的内容", en: "other content under pre-approval" },
} as const
export const PreApprovalSector = choice("PreApprovalSector", preApprovalSectors)

/** What an app runs on (运行平台). */
export const Platform = choice("Platform", {
  android: { zh: "安卓", en: "Android" },
  ios: { zh: "iOS", en: "iOS" },
  harmony: { zh: "鸿蒙", en: "HarmonyOS" },
  windows: { zh: "Windows", en: "Windows" },
  macos: { zh: "macOS", en: "macOS" },
  linux: { zh: "Linux", en: "Linux" },
  blackberry: { zh: "黑莓", en: "BlackBerry" },
  other: { zh: "其他", en: "other" },
})

/** Where a server stands (服务器地域). */
export const regions = {
  mainland: { zh: "中国大陆", en: "mainland China" },
  hongKong: { zh: "中国香港", en: "Hong Kong" },
  macau: { zh: "中国澳门", en: "Macau" },
  taiwan: { zh: "中国台湾", en: "Taiwan" },
  overseas: { zh: "境外其他地区", en: "elsewhere outside the mainland" },
} as const
export const Region = choice("Region", regions)

/** Which way of verification the applicant chose at a provider (核验方式). */
export const Verification = choice("Verification", {
  electronic: { zh: "电子核验", en: "electronic verification" },
  backdropOwnPhoto: {
    zh: "幕布核验，随单上传幕布照",
    en: "backdrop verification, photo uploaded with the order",
  },
  backdropByCourier: { zh: "幕布核验，申请邮寄幕布", en: "backdrop verification, backdrop sent by courier" },
  manual: { zh: "人工核验", en: "manual verification" },
})
export type Verification = typeof Verification.Type

/** Which of a provider's systems and rules a customer comes under (用户类别). */
export const Track = choice("Track", {
  standard: { zh: "普通用户", en: "standard" },
  chengxintong: { zh: "诚信通用户", en: "诚信通 member" },
})

/** Which of a provider's sites an account was opened at (账号站点). */
export const AccountSite = choice("AccountSite", {
  china: { zh: "中国站", en: "China site" },
  international: { zh: "国际站", en: "international site" },
})

/** Where an application is filled in (申请渠道). */
export const Channel = choice("Channel", {
  pc: { zh: "PC 端", en: "on a PC" },
  app: { zh: "移动端 App", en: "in the mobile app" },
})

/** How a cloud resource is paid for (计费方式). */
export const Billing = choice("Billing", {
  subscription: { zh: "包年包月", en: "subscription" },
  payAsYouGo: { zh: "按量付费", en: "pay as you go" },
})

/** Which account an authorization code was created in (授权码来源). */
export const CodeOrigin = choice("CodeOrigin", {
  thisAccount: { zh: "本账号", en: "this account" },
  anotherAccount: { zh: "其他账号", en: "another account" },
})

/** What is behind the person or the document in a picture (背景). */
export const Background = choice("Background", {
  white: { zh: "白色", en: "white" },
  other: { zh: "其他", en: "other" },
})

/** Where a service shows its record number (备案号标示位置). */
export const ShownAt = choice("ShownAt", {
  pageBottom: { zh: "页面底部", en: "at the foot of the pages" },
  settings: { zh: "设置", en: "in the settings" },
  about: { zh: "介绍或关于", en: "on the page about the app" },
  other: { zh: "其他位置", en: "elsewhere" },
  nowhere: { zh: "没有标示", en: "nowhere" },
})

/** Which part of a filed record is to be changed (变更内容). */
export const ChangedPart = choice("ChangedPart", {
  name: { zh: "名称", en: "name" },
  domains: { zh: "域名", en: "domains" },
  principal: { zh: "负责人", en: "responsible person" },
  content: { zh: "服务内容", en: "content" },
  ip: { zh: "IP 地址", en: "IP address" },
  platforms: { zh: "APP 运行平台与特征信息", en: "platforms of an app" },
  other: { zh: "其他", en: "other" },
})

/** What a subject becomes by a change of its record (主体变更的情形). */
export const SubjectChange = choice("SubjectChange", {
  renamed: { zh: "改名，统一社会信用代码不变", en: "renamed, with the same credit code" },
  otherDetails: {
    zh: "名称与代码不变，只改住所、负责人等",
    en: "the same name and code, with another address, responsible person and the like",
  },
  otherCode: { zh: "同一单位，统一社会信用代码变了", en: "the same unit under another credit code" },
  ownCompany: {
    zh: "个人变更为其任法定代表人的企业",
    en: "an individual becomes a company whose legal representative he or she is",
  },
  companyOfSameRepresentative: {
    zh: "变更为同一法定代表人的另一企业",
    en: "another company with the same legal representative",
  },
  otherProvince: { zh: "备案省份变更", en: "filed in another province" },
  otherSubject: { zh: "变更为其他主体", en: "another subject" },
})
export type SubjectChange = typeof SubjectChange.Type
