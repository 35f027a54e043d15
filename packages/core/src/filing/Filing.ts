import * as Schema from "effect/Schema"
import { key } from "./annotations.ts"
import { CarrierLeaf, DayLeaf, LastDayLeaf, ProviderLeaf, ProvinceLeaf, Words } from "./leaves.ts"
import * as V from "./vocabulary.ts"

/** A whole number, zero or more. */
const Count = Schema.Int.check(
  Schema.isGreaterThanOrEqualTo(0, { expects: { zh: "0 或正整数", en: "zero or a positive whole number" } }),
)

/** An identity paper (证件). */
export const Credential = Schema.Struct({
  type: key(V.CredentialType, "证件类型", "type of credential"),
  number: key(Words, "证件号码", "number of the credential"),
  province: key(ProvinceLeaf, "证件所在省", "province on the credential"),
  address: key(Words, "证件住所", "address on the credential"),
  validUntil: key(LastDayLeaf, "证件有效期至", "last day of validity, or 长期"),
}).annotate({ identifier: "Credential" })

/** A responsible person (负责人). */
export const Person = Schema.Struct({
  name: key(Words, "姓名", "name"),
  residency: key(V.Residency, "户籍", "residency"),
  bornOn: key(
    DayLeaf,
    "出生日期（证件号码看不出时填）",
    "day of birth, where the number of the credential does not tell it",
  ),
  credential: key(Credential, "证件", "credential"),
  mobile: key(Words, "手机号码", "mobile number"),
  emergencyPhone: key(Words, "应急联系电话", "emergency number"),
  email: key(Words, "电子邮箱", "e-mail"),
  mobileProvince: key(ProvinceLeaf, "手机号归属省", "province that the mobile number belongs to"),
  isPhoneUnshared: key(
    Schema.Boolean,
    "手机号没有用于其他主体的备案",
    "no other subject has filed with the mobile number",
  ),
  isReachable: key(Schema.Boolean, "备案期间电话保持畅通", "the phone stays reachable during the filing"),
  takesFaceCheck: key(Schema.Boolean, "本人能做人脸核验", "is there in person for the face check"),
}).annotate({ identifier: "Person" })

/** Where letters reach a subject (实际通信地址). */
export const MailingAddress = Schema.Struct({
  province: key(ProvinceLeaf, "通信地址所在省", "province of the mailing address"),
  city: key(Words, "通信地址所在市", "city of the mailing address"),
  district: key(Words, "通信地址所在区县", "district of the mailing address"),
  street: key(Words, "通信地址详址", "street of the mailing address"),
}).annotate({ identifier: "MailingAddress" })

/** Who files (主办单位, 主体). */
export const Subject = Schema.Struct({
  kind: key(V.SubjectKind, "主体性质", "kind of subject"),
  name: key(Words, "主体名称", "name of the subject"),
  credential: key(Credential, "主体证件", "credential of the subject"),
  province: key(ProvinceLeaf, "备案省份", "province of the filing"),
  city: key(Words, "备案城市", "city of the filing"),
  district: key(Words, "备案区县", "district of the filing"),
  mailing: key(MailingAddress, "通信地址", "mailing address"),
  principal: key(Person, "主体负责人", "responsible person of the subject"),
  legalRepresentative: key(Person, "法定代表人", "legal representative"),
  hasTradeName: key(Schema.Boolean, "执照上有字号", "the licence has a trade name"),
  hasSeal: key(Schema.Boolean, "有公章", "has a seal"),
  isInPublicRegistry: key(
    Schema.Boolean,
    "能在国家企业信用信息公示系统查到",
    "is found in the national enterprise registry",
  ),
  businessScope: key(Words, "经营范围", "business scope"),
  hasFinancialLicence: key(Schema.Boolean, "持有金融许可", "holds a financial licence"),
}).annotate({ identifier: "Subject" })

/** A domain of a service and what is known of it (域名). */
export const Domain = Schema.Struct({
  name: key(Words, "域名", "domain name"),
  registrant: key(Words, "域名持有者", "registrant"),
  registrar: key(Words, "域名注册服务机构", "registrar"),
  isRegistrarApproved: key(
    Schema.Boolean,
    "注册服务机构在工信部获批名单内",
    "the registrar is on the ministry's list of approved ones",
  ),
  isSuffixApproved: key(
    Schema.Boolean,
    "顶级域在工信部获批名单内",
    "the top-level domain is on the ministry's list of approved ones",
  ),
  realName: key(V.RealNameState, "域名实名状态", "state of real-name verification"),
  realNameOn: key(DayLeaf, "实名提交或通过的日期", "day on which real-name data were submitted or verified"),
  expiresOn: key(DayLeaf, "域名到期日", "day on which the domain expires"),
  resolvesTo: key(
    Schema.Array(ProviderLeaf),
    "现解析到哪些接入商的境内服务器",
    "providers to whose mainland servers the domain resolves now",
  ),
}).annotate({ identifier: "Domain" })

/** A scan, photograph or video and its measurements (材料文件). */
export const File = Schema.Struct({
  bytes: key(Count, "文件大小（字节）", "size in bytes"),
  width: key(Count, "宽（像素）", "width in pixels"),
  height: key(Count, "高（像素）", "height in pixels"),
  isColour: key(Schema.Boolean, "彩色", "in colour"),
  isOriginal: key(Schema.Boolean, "拍摄的是原件", "shows the original"),
  hasShadow: key(Schema.Boolean, "证件上有阴影", "has a shadow on the document"),
  isWellLit: key(Schema.Boolean, "光线明亮", "taken in bright light"),
  background: key(V.Background, "背景", "background"),
  fillPercent: key(Count, "证件占画面的百分比", "share of the picture that the document fills, in percent"),
  isClean: key(
    Schema.Boolean,
    "证件干净平整、无卷边杂物",
    "the document is clean and flat, with nothing else in view",
  ),
  isLegible: key(Schema.Boolean, "字迹清晰、无模糊反光", "legible, without blur or glare"),
  hasWatermark: key(Schema.Boolean, "有水印", "has a watermark"),
}).annotate({ identifier: "File" })

/** An approval that a competent authority gave (前置审批文件). */
export const PreApproval = Schema.Struct({
  sector: key(V.PreApprovalSector, "审批类别", "sector"),
  number: key(Words, "批准文号", "number of the approval"),
}).annotate({ identifier: "PreApproval" })

/** One operating system that an app runs on, with what identifies the package there (APP 特征信息). */
export const AppPlatform = Schema.Struct({
  os: key(V.Platform, "运行平台", "operating system"),
  name: key(Words, "该平台上图标下显示的名称", "name shown under the icon on this system"),
  packageName: key(Words, "包名 / Bundle ID", "package name or Bundle ID"),
  certificateFingerprint: key(Words, "证书指纹（MD5 或 SHA-1）", "certificate fingerprint (MD5 or SHA-1)"),
  publicKey: key(Words, "公钥", "public key"),
}).annotate({ identifier: "AppPlatform" })

/** A third party's code inside an app (SDK 服务). */
export const Sdk = Schema.Struct({
  name: key(Words, "SDK 名称", "name of the SDK"),
  provider: key(Words, "SDK 提供者", "who offers it"),
}).annotate({ identifier: "Sdk" })

const service = {
  name: key(Words, "服务名称", "name of the service"),
  domains: key(Schema.Array(Domain), "域名", "domains"),
  principal: key(Person, "服务负责人", "responsible person of the service"),
  runsOn: key(
    CarrierLeaf,
    "所用服务器或授权码的编号",
    "id of the server or of the authorization code it uses",
  ),
  isOpen: key(Schema.Boolean, "已对公众开放", "open to the public already"),
  readyOn: key(DayLeaf, "材料备齐日", "day on which its papers are ready"),
  openedOn: key(DayLeaf, "开通日", "day on which it went on line"),
  isPublicSecurityFiled: key(Schema.Boolean, "已办公安联网备案", "filed with public security"),
  isCommercial: key(Schema.Boolean, "经营性", "commercial"),
  licenceNumber: key(Words, "经营许可证号", "number of the commercial licence"),
  isToldNoLicence: key(
    Schema.Boolean,
    "管局告知无须办理经营许可证",
    "the administration has said that it needs no commercial licence",
  ),
  remark: key(Words, "备注", "remark to the administration"),
  nameIsChecked: key(
    Schema.Boolean,
    "名称已对照命名要求",
    "the name was held against the provider's naming rules",
  ),
  nameFitsSubject: key(Schema.Boolean, "名称与主体性质相关", "the name has to do with what the subject is"),
  nameIsBackedByDocument: key(
    Schema.Boolean,
    "名称用字有国家相应文件",
    "a national document allows the words of the name",
  ),
  shownNumber: key(Words, "对外标示的备案号", "record number shown to the public"),
  shownAt: key(V.ShownAt, "备案号标示位置", "where the record number is shown"),
  shownLink: key(Words, "备案号的链接地址", "address that the record number links to"),
  shownCopyright: key(Words, "页面底部标示的版权所有者", "copyright holder named at the foot of the pages"),
  preApprovalSectors: key(
    Schema.Array(V.PreApprovalSector),
    "涉及的前置审批类别",
    "sectors under pre-approval that the content touches",
  ),
  preApprovals: key(Schema.Array(PreApproval), "已取得的前置审批", "approvals obtained"),
  files: key(Schema.Record(Schema.String, File), "材料文件", "files, by material"),
}

/** A website (网站). */
export const Website = Schema.Struct({
  kind: Schema.Literal("website"),
  ...service,
  languages: key(Schema.Array(Words), "网站语言", "languages"),
  contents: key(Schema.Array(Words), "服务内容", "content categories"),
}).annotate({ identifier: "Website" })

/** An app; one filing whatever its operating systems (APP). */
export const App = Schema.Struct({
  kind: Schema.Literal("app"),
  ...service,
  icon: key(File, "图标", "icon"),
  usesNetwork: key(Schema.Boolean, "联网", "uses the network"),
  serviceType: key(Words, "应用服务类型", "type of service"),
  category: key(Words, "APP 服务类目", "category"),
  languages: key(Schema.Array(Words), "语种", "languages"),
  platforms: key(Schema.Array(AppPlatform), "运行平台", "platforms"),
  sdksUsed: key(Schema.Array(Sdk), "使用的 SDK", "SDK services it uses"),
  sdksOffered: key(Schema.Array(Sdk), "提供的 SDK", "SDK services it offers"),
}).annotate({ identifier: "App" })

/** A mini program; filed through its own platform (小程序). */
export const MiniProgram = Schema.Struct({ kind: Schema.Literal("miniProgram"), ...service }).annotate({
  identifier: "MiniProgram",
})

/** A quick app; filed through its own platform (快应用). */
export const QuickApp = Schema.Struct({ kind: Schema.Literal("quickApp"), ...service }).annotate({
  identifier: "QuickApp",
})

/** What is to be filed or given access (互联网信息服务). */
export const Service = Schema.Union([Website, App, MiniProgram, QuickApp]).annotate({
  choices: V.serviceKinds,
})

/** A bought cloud resource that can carry a filing (接入资源). */
export const Server = Schema.Struct({
  id: key(Words, "编号", "id"),
  product: key(Words, "云产品", "product"),
  region: key(V.Region, "地域", "region"),
  province: key(ProvinceLeaf, "机房所在省", "province of the data centre"),
  addresses: key(Schema.Array(Words), "公网 IP", "public addresses"),
  isFullSet: key(Schema.Boolean, "IP 为完整的一组", "the addresses are a complete set"),
  isKept: key(Schema.Boolean, "IP 不释放、不更换", "the addresses are neither released nor exchanged"),
  boughtOn: key(DayLeaf, "购买日", "day of purchase"),
  expiresOn: key(DayLeaf, "到期日", "day of expiry"),
  billing: key(V.Billing, "计费方式", "way of payment"),
  months: key(Count, "已购时长（月，含续费）", "months bought, renewals included"),
  firstMonths: key(Count, "首次购买时长（月）", "months of the first purchase"),
  orderYuan: key(Count, "订单金额（元，取整）", "amount of the order in whole yuan"),
  hasPublicBandwidth: key(Schema.Boolean, "已购公网带宽", "has public bandwidth"),
  quotaUsed: key(
    Count,
    "已占用的备案配额（含已创建的授权码）",
    "filing quota taken so far, codes created included",
  ),
}).annotate({ identifier: "Server" })

/** A voucher that a server's owner makes for one filing (备案授权码, 服务码). */
export const AuthorizationCode = Schema.Struct({
  id: key(Words, "授权码", "the code"),
  origin: key(V.CodeOrigin, "来源账号", "account it was created in"),
  isSpent: key(Schema.Boolean, "已用过", "used already"),
  server: key(Server, "生成授权码的服务器", "server it was created from"),
}).annotate({ identifier: "AuthorizationCode" })

/** A filing order that is under way (在办订单). */
export const OpenOrder = Schema.Struct({
  id: key(Words, "订单号", "order id"),
  submittedOn: key(DayLeaf, "提交日", "day of submission"),
}).annotate({ identifier: "OpenOrder" })

/** A service names what it runs on by one id, so servers and codes of an account share one set of ids. */
const hasUniqueIds = ({ servers, codes }: { readonly servers?: Named; readonly codes?: Named }): boolean => {
  const ids = [...(servers ?? []), ...(codes ?? [])].flatMap(({ id }) => id ?? [])
  return new Set(ids).size === ids.length
}
type Named = ReadonlyArray<{ readonly id?: string }>
const uniqueIds = {
  zh: "同一账号内服务器与授权码的编号各不相同",
  en: "servers and codes of one account with ids of their own",
}

/** A login of a provider's filing platform, where that is not the cloud account itself (备案平台账号). */
export const Login = Schema.Struct({
  email: key(Words, "注册邮箱", "e-mail of the login"),
  mobile: key(Words, "注册手机号", "mobile number of the login"),
  address: key(Words, "注册校验用的 IP", "address given for the check"),
  acceptsPrivacyPolicy: key(Schema.Boolean, "同意隐私政策", "accepts the privacy policy"),
  isOnly: key(
    Schema.Boolean,
    "邮箱和手机号没有注册过别的账号",
    "e-mail and mobile number have registered no other login",
  ),
}).annotate({ identifier: "Login" })

/** An account at an access provider (云账号). No entry for a provider: whether there is one is unknown. */
export const Account = Schema.Struct({
  provider: Words.annotateKey({ label: { zh: "接入商（编号或名称）", en: "provider, by id or name" } }),
  id: key(Words, "云账号编号", "id of the account"),
  login: key(Login, "备案平台账号", "login of the filing platform"),
  realName: key(Words, "账号实名名称", "name in which the account is verified"),
  isVerified: key(Schema.Boolean, "账号已完成实名认证", "the account is real-name verified"),
  verifiedOn: key(DayLeaf, "账号实名认证通过的日期", "day on which the account was verified"),
  subjects: key(Schema.Array(Words), "该账号已备案的主体", "subjects filed from the account so far"),
  openOrders: key(Schema.Array(OpenOrder), "在办订单", "orders under way"),
  servers: key(Schema.Array(Server), "服务器", "servers"),
  codes: key(Schema.Array(AuthorizationCode), "授权码", "authorization codes"),
  verification: key(V.Verification, "核验方式", "way of verification"),
  track: key(V.Track, "用户类别", "kind of customer"),
  site: key(V.AccountSite, "账号站点", "site that the account was opened at"),
  channel: key(V.Channel, "申请渠道", "where the application is filled in"),
  hasUnclaimedRecord: key(
    Schema.Boolean,
    "备案还在该接入商的旧系统或未关联账号，须认领",
    "the record is in the provider's old system, or linked to no account, and has to be claimed",
  ),
})
  .check(Schema.makeFilter(hasUniqueIds, { expected: uniqueIds.en, expects: uniqueIds }))
  .annotate({ identifier: "Account" })

const origin = {
  source: key(Words, "来源", "where the statement comes from"),
  asOf: key(DayLeaf, "截至", "as of"),
}

/** The subject's record, if there is one (主体备案). */
export const FiledSubject = Schema.Struct({
  isFiled: key(Schema.Boolean, "主体已备案", "the subject is filed"),
  recordNumber: key(Words, "主体备案号", "record number of the subject"),
  access: key(
    Schema.Array(ProviderLeaf),
    "主体在哪些接入商备过案",
    "providers through which the subject has filed",
  ),
  ...origin,
}).annotate({ identifier: "FiledSubject" })

/** A service that is filed (已备案服务). */
export const FiledService = Schema.Struct({
  kind: V.ServiceKind.annotateKey({ label: { zh: "服务种类", en: "kind of service" } }),
  recordNumber: key(Words, "服务备案号", "record number of the service"),
  name: key(Words, "服务名称", "name"),
  domains: key(Schema.Array(Words), "域名", "domains"),
  access: key(Schema.Array(ProviderLeaf), "提供接入的接入商", "providers that give it access"),
  ...origin,
}).annotate({ identifier: "FiledService" })

/** What the administrations hold on this subject and these domains (备案登记). */
export const Register = Schema.Struct({
  subject: key(FiledSubject, "主体备案", "record of the subject"),
  services: key(Schema.Array(FiledService), "已备案的网站、APP 等", "services filed so far"),
}).annotate({ identifier: "Register" })

/** A wish to alter or end what is filed (变更、注销、取消接入). */
export const Change = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("changeSubject"),
    becomes: key(V.SubjectChange, "主体变成什么", "what the subject becomes"),
  }),
  Schema.Struct({
    kind: Schema.Literal("changeService"),
    service: key(Words, "所指服务的备案号或域名", "record number or domain of the service"),
    parts: key(Schema.Array(V.ChangedPart), "变更内容", "what is changed"),
  }),
  Schema.Struct({ kind: Schema.Literal("cancelSubject") }),
  Schema.Struct({
    kind: Schema.Literal("cancelService"),
    service: key(Words, "所指服务的备案号或域名", "record number or domain of the service"),
  }),
  Schema.Struct({
    kind: Schema.Literal("cancelAccess"),
    service: key(Words, "所指服务的备案号或域名", "record number or domain of the service"),
    provider: key(ProviderLeaf, "取消哪家接入商的接入", "provider whose access is cancelled"),
  }),
]).annotate({
  choices: {
    changeSubject: { zh: "变更主体", en: "change of the subject" },
    changeService: { zh: "变更服务", en: "change of a service" },
    cancelSubject: { zh: "注销主体", en: "cancellation of the subject" },
    cancelService: { zh: "注销服务", en: "cancellation of a service" },
    cancelAccess: { zh: "取消接入", en: "cancellation of access" },
  },
})

/** A filing is made from one account; codes of others are listed under it. */
const hasOneEach = (accounts: ReadonlyArray<{ readonly provider: string }>): boolean =>
  new Set(accounts.map(({ provider }) => provider)).size === accounts.length
const oneEach = {
  zh: "每个接入商只列提交备案用的那个账号；其他账号的授权码写在它的 codes 下，origin 写 anotherAccount",
  en: "one account for each provider, the one that the filing is made from; codes of another account go under its codes with origin anotherAccount",
}

const facts = {
  subject: key(Subject, "主体", "subject"),
  services: key(Schema.Array(Service), "要备案的服务", "services to file"),
  accounts: key(
    Schema.Array(Account).check(Schema.makeFilter(hasOneEach, { expected: oneEach.en, expects: oneEach })),
    "云账号",
    "accounts",
  ),
  register: key(Register, "已有备案", "what is filed already"),
  changes: key(Schema.Array(Change), "要做的变更与注销", "changes and cancellations wanted"),
}

/** What is known of one planned filing: the document without its version. */
export const Facts = Schema.Struct(facts).annotate({ identifier: "Facts" })

/**
 * The filing document (备案资料). Every key but the version and the discriminators is optional: an absent key is
 * unknown, never "no"; a list that is present is complete, and `[]` is known to be empty.
 */
export const Filing = Schema.Struct({
  openbeian: Schema.Literal(1).annotateKey({ label: { zh: "文档版本", en: "format of this document" } }),
  ...facts,
}).annotate({ identifier: "Filing" })

export type Facts = typeof Facts.Type
export type Filing = typeof Filing.Type
export type Credential = typeof Credential.Type
export type Subject = typeof Subject.Type
export type Person = typeof Person.Type
export type Service = typeof Service.Type
export type Domain = typeof Domain.Type
export type File = typeof File.Type
export type Account = typeof Account.Type
export type Server = typeof Server.Type
export type AuthorizationCode = typeof AuthorizationCode.Type
export type Register = typeof Register.Type
export type FiledService = typeof FiledService.Type
export type Change = typeof Change.Type
